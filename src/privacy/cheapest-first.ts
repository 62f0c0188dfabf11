interface Costed {
  readonly cost: number;
}

/** A queue that gives the cheapest first (a binary heap): adding and taking cost time logarithmic in its size. */
export class CheapestFirst<Item extends Costed> {
  private readonly heap: Item[] = [];

  add(item: Item): void {
    let at = this.heap.length;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = this.heap[(at - 1) >> 1];
      if (above === undefined || above.cost <= item.cost) break;
      this.heap[at] = above;
    }
    this.heap[at] = item;
  }

  /** The cheapest item; undefined where none is left. */
  take(): Item | undefined {
    const [cheapest] = this.heap;
    const last = this.heap.pop();
    if (last !== undefined && this.heap.length > 0) this.sink(last);
    return cheapest;
  }

  private sink(item: Item): void {
    let at = 0;
    for (;;) {
      const left = this.heap[2 * at + 1];
      const right = this.heap[2 * at + 2];
      const isRight = right !== undefined && left !== undefined && right.cost < left.cost;
      const child = isRight ? right : left;
      if (child === undefined || child.cost >= item.cost) break;
      this.heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    this.heap[at] = item;
  }
}
