/** Remembers what was made of the last few keys, the most recently used last: a table is the same in cell after cell. */
export function remembering<Made>(most: number, make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (key) => {
    const found = known.get(key) ?? { made: make(key) };
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.made;
  };
}
