/** One sentence per rule: what is wrong, with the figures, and what to do. */
export const findings = {
  "unreadable-cell": (p: { raw: string }) =>
    `Cellen kan ikke læses: »${p.raw}«. Skriv ét tal, eller et tal pr. område på hver sin linje.`,
  "words-differ": (p: { id: string; period: string; other: string }) =>
    `De uddybende ord til ${p.id}, ${p.period}, er ikke de samme her og på arket »${p.other}«. Begge er bevaret, og skemaet viser dem, der står her. Ret det ene sted, så ordene er ens.`,
} as const;
