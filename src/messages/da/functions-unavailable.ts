/** What a function answers where its code could not be fetched; alone in its file, since it is needed before the rest. */
export const functionsUnavailable = () =>
  "HHP-funktionerne kunne ikke hentes. Kontrollér forbindelsen, og genberegn med Ctrl+Alt+F9.";
