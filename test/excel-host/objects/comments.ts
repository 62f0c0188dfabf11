import { z } from "zod";
import type { Book } from "../state/book";
import { areaOf } from "../state/parse-address";
import { mustAllow } from "../state/protection";
import { RangeTarget } from "../state/range-target";
import type { Remark, Sheet } from "../state/sheet";
import { defineClass, readable, text, writable, type HostObject } from "../wire/definition";
import { alreadyExists, invalidArgument, notFound } from "../wire/error";
import { range } from "./range";

interface CommentsTarget {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface CommentTarget {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly comment: Remark;
}

const locationOf = ({ book, sheet, comment: { row, column } }: CommentTarget) =>
  book.range(sheet, { top: row, bottom: row, left: column, right: column });

/** Answers are comments of their own here: a thread of the model has none. */
const replies: (target: CommentTarget) => HostObject = defineClass<CommentTarget>(() => ({
  name: "CommentReplyCollection",
  items: () => [],
  reads: { GetCount: () => 0 },
}));

/** A threaded comment. Notes are no part of this version of Microsoft's client. */
const comment: (target: CommentTarget) => HostObject = defineClass<CommentTarget>(() => ({
  name: "Comment",
  id: ({ comment }) => comment.id,
  properties: {
    Id: readable(({ comment }) => comment.id),
    Content: writable(
      text,
      ({ comment }) => comment.content,
      ({ sheet, comment }, content) => {
        mustAllow(sheet, "allowEditObjects");
        comment.content = content;
      },
    ),
    AuthorName: readable(({ comment }) => comment.author),
    ContentType: readable(() => "Plain"),
  },
  objects: { Replies: replies },
  reads: { GetLocation: (target) => range(locationOf(target)) },
  changes: {
    Delete: ({ sheet, comment }) => {
      mustAllow(sheet, "allowEditObjects");
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      return undefined;
    },
  },
}));

function all({ book, sheet }: CommentsTarget): CommentTarget[] {
  const sheets = sheet === undefined ? book.sheets : [sheet];
  return sheets.flatMap((each) => each.comments.map((comment) => ({ book, sheet: each, comment })));
}

function at(
  target: CommentsTarget,
  place: RangeTarget | string,
): { sheet: Sheet; row: number; column: number } {
  const bang = typeof place === "string" ? place.lastIndexOf("!") : -1;
  const named =
    typeof place === "string" && bang > 0
      ? place.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'")
      : undefined;
  const sheet =
    typeof place === "string"
      ? named === undefined
        ? target.sheet
        : target.book.sheetNamed(named)
      : place.sheet;
  if (sheet === undefined) throw invalidArgument("the address of a comment names its sheet");
  const area = typeof place === "string" ? areaOf(sheet, place) : place.area;
  if (area.top !== area.bottom || area.left !== area.right)
    throw invalidArgument("a comment belongs to one cell");
  return { sheet, row: area.top, column: area.left };
}

export const comments: (target: CommentsTarget) => HostObject = defineClass<CommentsTarget>(() => ({
  name: "CommentCollection",
  items: (target) => all(target).map(comment),
  item: (target, key) => {
    const found = all(target).find((each) => each.comment.id === key);
    return found === undefined ? undefined : comment(found);
  },
  reads: {
    GetCount: (target) => all(target).length,
    GetItemByCell: (target, args) => {
      const { sheet, row, column } = at(target, args.object(0, RangeTarget) ?? args.take(0, text));
      const found = all(target).find(
        (each) => each.sheet === sheet && each.comment.row === row && each.comment.column === column,
      );
      if (found === undefined) throw notFound("the cell has no comment");
      return comment(found);
    },
  },
  changes: {
    Add: (target, args) => {
      const { sheet, row, column } = at(target, args.object(0, RangeTarget) ?? args.take(0, text));
      mustAllow(sheet, "allowEditObjects");
      if ([...sheet.comments, ...sheet.notes].some((each) => each.row === row && each.column === column))
        throw alreadyExists("the cell has a comment already");
      const { book } = target;
      const added = {
        id: book.newId("comment"),
        row,
        column,
        author: book.author,
        content: args.take(1, z.string()),
      };
      sheet.comments.push(added);
      return comment({ book, sheet, comment: added });
    },
  },
}));
