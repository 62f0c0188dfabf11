/** One sentence per rule: what is wrong, with the figures, and what to do. */
export const findings = {
  "unreadable-cell": (p: { raw: string }) =>
    `Cellen kan ikke læses: »${p.raw}«. Skriv ét tal, eller et tal pr. område på hver sin linje.`,
} as const;
