/** The most records of a picture: the server looks for relationships among so many, and eyes find no more. */
export const mostDrawn = 1000;

/** Of how many records the facts or relationships are asked at once: more would cost more than the server allows. */
export const askedAtOnce = 50;
