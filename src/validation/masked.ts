import { findCpr, findEmails, findPhones, maskHits } from "../privacy";

const longest = 120;

/** A text as a finding may repeat it: without any number or address of a person, and not too long. */
export function masked(text: string): string {
  const shown = maskHits(text, [...findCpr(text), ...findEmails(text), ...findPhones(text)]);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
