import { editDistance, squeeze } from "../plan/text";

/** The choice that a mistyped text most likely stands for: at most a quarter of its letters differ. */
export function nearestOf(text: string, choices: readonly string[]): string | undefined {
  const written = squeeze(text);
  let nearest: string | undefined;
  let least = Math.floor(written.length / 4) + 1;
  for (const choice of choices) {
    const distance = editDistance(written, squeeze(choice), least);
    if (distance < least) {
      nearest = choice;
      least = distance;
    }
  }
  return nearest;
}
