// Reading happens here, off the main thread. Our own file, so that the bundler gives it an
// address of our own origin, as the content security policy asks.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
