/** An account as a number: two a user's or a user group's index, the group's one more. Thousands may have to be kept over a reload. */
export type AccountCode = number;
export const userCode = (index: number): AccountCode => index * 2;
export const groupCode = (index: number): AccountCode => index * 2 + 1;
