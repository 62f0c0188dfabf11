import type { Book } from "./state/book";
import { RangeTarget } from "./state/range-target";
import type { HostObject } from "./wire/definition";

/** The objects a client holds on to between requests, by reference id; held ranges move with their cells. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();

  keep(book: Book, object: HostObject): string {
    const known = this.ids.get(object.target);
    if (known !== undefined) return known;
    const id = book.newId("reference");
    this.objects.set(id, object);
    this.ids.set(object.target, id);
    if (object.target instanceof RangeTarget) book.held.add(object.target);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object.target);
  }

  remove(book: Book, id: string): void {
    const object = this.objects.get(id);
    if (object === undefined) return;
    this.objects.delete(id);
    this.ids.delete(object.target);
    if (object.target instanceof RangeTarget && object.target !== book.active)
      book.held.delete(object.target);
  }
}
