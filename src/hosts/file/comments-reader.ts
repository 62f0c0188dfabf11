import type { CommentSnapshot } from "../../workbook/snapshot";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import { decodeText } from "./xml/escape";
import { attributeOf, child, childrenOf, parseXml, type Element } from "./xml/tree";

/** Names of the people who write threaded comments, by their id. */
export function readPersons(
  pack: Package,
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const { target } of relationships.filter((each) => each.type === "person")) {
    for (const person of childrenOf(parsePart(pack, target), "person")) {
      persons.set(attributeOf(person, "id") ?? "", attributeOf(person, "displayName") ?? "");
    }
  }
  return persons;
}

/** A sheet's comments; of a thread each remark, not the copy for older programs. */
export function readComments(
  pack: Package,
  relationships: readonly Relationship[],
  persons: ReadonlyMap<string, string>,
): CommentSnapshot[] {
  const partsOf = (type: string) =>
    relationships.filter((each) => each.type === type && !each.external).map((each) => each.target);
  const threaded = partsOf("threadedComment").flatMap((part) => readThread(pack, part, persons));
  const inThread = new Set(threaded.map((comment) => comment.cell));
  const plain = partsOf("comments").flatMap((part) => readPlain(pack, part));
  return [
    ...plain.filter((comment) => !(comment.author.startsWith("tc=") && inThread.has(comment.cell))),
    ...threaded,
  ];
}

function readThread(pack: Package, part: string, persons: ReadonlyMap<string, string>): CommentSnapshot[] {
  return childrenOf(parsePart(pack, part), "threadedComment").map((comment) => ({
    cell: attributeOf(comment, "ref") ?? "",
    author: persons.get(attributeOf(comment, "personId") ?? "") ?? "",
    text: decodeText(child(comment, "text")?.text ?? ""),
  }));
}

function readPlain(pack: Package, part: string): CommentSnapshot[] {
  const root = parsePart(pack, part);
  const authors = childrenOf(child(root, "authors"), "author").map((author) => decodeText(author.text));
  return childrenOf(child(root, "commentList"), "comment").map((comment) => ({
    cell: attributeOf(comment, "ref") ?? "",
    author: authors[Number(attributeOf(comment, "authorId"))] ?? "",
    text: decodeText(richText(child(comment, "text"))),
  }));
}

/** The plain text of a string item, without phonetic guides. */
export function richText(element: Element | undefined): string {
  if (element === undefined || element.name === "rPh") return "";
  if (element.name === "t") return element.text;
  return element.children.map(richText).join("");
}

function parsePart(pack: Package, part: string): Element {
  const xml = pack.text(part);
  return pack.reading(part, () => parseXml(xml));
}
