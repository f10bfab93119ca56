/** Length is what counts; the server also refuses the common ones. */
export const passwordMinimum = 12;
