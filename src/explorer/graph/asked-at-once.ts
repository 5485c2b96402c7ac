/** Of how many records the facts or relationships are asked at once: more would cost more than the server allows. */
export const askedAtOnce = 50;
