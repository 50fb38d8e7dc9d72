/** What stands above the problems of any form that was not accepted. */
export const FORM_PROBLEMS = 'Ada isian yang perlu diperbaiki';
