/** The function, each of its answers worked out once. */
export function remembering<Answer extends object>(
  answer: (name: string) => Answer,
): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const answered = known.get(name) ?? answer(name);
    known.set(name, answered);
    return answered;
  };
}
