/** Waits until the screen has been painted; in a hidden window, where nothing is painted, only a moment. */
export function paintFirst(): Promise<void> {
  return new Promise((resolve) => {
    const patience = 100;
    setTimeout(resolve, patience);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
