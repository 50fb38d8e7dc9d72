/** Stands in for optional dependencies of libraries whose features are not used. */
export const unused = null;
