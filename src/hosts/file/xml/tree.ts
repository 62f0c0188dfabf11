import { Parser } from "htmlparser2";
import {
  attribute,
  deepest,
  endsItself,
  localName,
  refuseDocumentType,
  XmlError,
  type Attributes,
} from "./scan";

/** An element and where it stands in its text, so that it can be replaced there. */
export interface Element {
  /** With prefix, as written. */
  readonly tag: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Element[];
  text: string;
  readonly start: number;
  /** Just after the start tag. */
  readonly innerStart: number;
  /** Just before the end tag; `innerStart` where the element closes itself. */
  innerEnd: number;
  end: number;
}

/**
 * The elements of an XML text with their positions. Elements inside one named in `opaque` are not built.
 * @throws XmlError where it is not well-formed.
 */
export function parseXml(xml: string, opaque: ReadonlySet<string> = new Set()): Element {
  const stack: Element[] = [];
  let hidden = 0;
  let closesItself = false;
  let root: Element | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        closesItself = endsItself(xml, parser.endIndex);
        const parent = stack.at(-1);
        if (stack.length + hidden >= deepest) throw new XmlError("nested too deep");
        if (hidden > 0 || (parent !== undefined && opaque.has(parent.name))) {
          hidden++;
          return;
        }
        const innerStart = parser.endIndex + 1;
        const element: Element = {
          tag,
          name: localName(tag),
          attributes,
          children: [],
          text: "",
          start: parser.startIndex,
          innerStart,
          innerEnd: innerStart,
          end: innerStart,
        };
        if (parent !== undefined) parent.children.push(element);
        else if (root === undefined) root = element;
        else throw new XmlError("two roots");
        stack.push(element);
      },
      onclosetag(name, implied) {
        if (implied && !closesItself) throw new XmlError(`<${name}> is not closed`);
        closesItself = false;
        if (hidden > 0) {
          hidden--;
          return;
        }
        const element = stack.pop();
        if (element === undefined || implied) return;
        element.innerEnd = parser.startIndex;
        element.end = parser.endIndex + 1;
      },
      onprocessinginstruction: refuseDocumentType,
      ontext(text) {
        const element = stack.at(-1);
        if (element !== undefined && hidden === 0) element.text += text;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  if (root === undefined || stack.length > 0) throw new XmlError("no complete element");
  return root;
}

/** The first child of that local name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of that local name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The value of an attribute by local name. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element && attribute(element.attributes, name);
}
