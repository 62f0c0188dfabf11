export const skema = {} as const;
