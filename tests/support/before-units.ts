// Runs before every file of unit tests; what it imports runs once in a process.
import './unit-runtime.ts';
