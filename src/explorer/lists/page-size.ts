/** The number of records that a list reads at a time. */
export const pageSize = 30;
