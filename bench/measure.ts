/** Runs a task over and over and gives the median of its rates, in items per second. */
export function medianRate(items: number, runs: number, secondsPerRun: number, task: () => void): number {
  task();
  const rates: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    let rounds = 0;
    let elapsed = 0;
    while (elapsed < secondsPerRun) {
      for (let index = 0; index < 20; index++) task();
      rounds += 20;
      elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    }
    rates.push((rounds * items) / elapsed);
  }
  rates.sort((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? 0;
}
