/** How a number comes to be written wrong: two digits change places, one is typed twice or too much, one is lost. */
export type Slip = "swapped" | "extra" | "lost";

const digits = "0123456789";

/** The slip by which a number between two bounds was written as the printed one; undefined where no single one explains it. */
export function slipOf(
  printed: { readonly value: number; readonly decimals: number },
  least: number,
  most: number,
): Slip | undefined {
  if (printed.value < 0) return undefined;
  const text = printed.value.toFixed(printed.decimals).replace(".", "");
  const isMeant = (digits: string) => {
    const value = Number(digits) / 10 ** printed.decimals;
    return digits !== "" && value >= least - 1e-9 && value <= most + 1e-9;
  };
  const places = Array.from(text, (_, place) => place);
  if (places.some((at) => isMeant(withSwapped(text, at)))) return "swapped";
  if (places.some((at) => isMeant(text.slice(0, at) + text.slice(at + 1)))) return "extra";
  const isLost = [...places, text.length].some((at) =>
    Array.from(digits).some((digit) => isMeant(text.slice(0, at) + digit + text.slice(at))),
  );
  return isLost ? "lost" : undefined;
}

function withSwapped(text: string, at: number): string {
  const [first, second] = [text[at], text[at + 1]];
  if (first === undefined || second === undefined || first === second) return "";
  return text.slice(0, at) + second + first + text.slice(at + 2);
}

/** Whether one digit typed for another explains it. */
export function isOneDigitOff(
  printed: { readonly value: number; readonly decimals: number },
  least: number,
  most: number,
): boolean {
  const text = printed.value.toFixed(printed.decimals).replace(".", "");
  return Array.from(text, (_, at) => at).some((at) =>
    Array.from(digits).some((digit) => {
      const value = Number(text.slice(0, at) + digit + text.slice(at + 1)) / 10 ** printed.decimals;
      return value !== printed.value && value >= least - 1e-9 && value <= most + 1e-9;
    }),
  );
}
