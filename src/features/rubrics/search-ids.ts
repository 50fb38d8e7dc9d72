/** The field of the search, and the title of its results: each sends the focus to the other. */
export const SEARCH_ID = 'cari-instrumen';
export const RESULTS_ID = 'hasil-cari';
