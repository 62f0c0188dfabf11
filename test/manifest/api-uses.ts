import path from "node:path";
import ts from "typescript";

/** A member of Office's API that the code uses, with the requirement set it came with. */
export interface ApiUse {
  /** Such as `Worksheet.names`. */
  readonly member: string;
  /** `ExcelApi`, `CustomFunctionsRuntime` and their kin. */
  readonly set: string;
  readonly version: string;
}

const microsoftTypes = /\/@types\/(?:office-js|custom-functions-runtime)\//;

/**
 * Every member of Office's API in the folders' code, tests apart, by what Microsoft's types say of it: what is called,
 * what is read, what is given in options, and what is named in the text of a `load`.
 */
export function apiUses(folders: readonly string[]): ApiUse[] {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config,
    ts.sys,
    process.cwd(),
  );
  const wanted = folders.map((folder) => path.resolve(folder) + path.sep);
  const files = config.fileNames.filter(
    (file) => wanted.some((folder) => path.resolve(file).startsWith(folder)) && !/\.test\.tsx?$/.test(file),
  );
  const program = ts.createProgram(files, config.options);
  const checker = program.getTypeChecker();
  const uses = new Map<string, ApiUse>();
  const visit = (node: ts.Node): void => {
    for (const use of usesAt(node, checker)) uses.set(use.member, use);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...uses.values()].toSorted((one, other) => one.member.localeCompare(other.member));
}

function usesAt(node: ts.Node, checker: ts.TypeChecker): ApiUse[] {
  const declarations: (ts.Declaration | undefined)[] = [];
  if (ts.isCallExpression(node)) {
    declarations.push(checker.getResolvedSignature(node)?.declaration);
    declarations.push(...loadedMembers(node, checker));
  } else if (ts.isPropertyAccessExpression(node) && !isCalled(node)) {
    declarations.push(checker.getSymbolAtLocation(node.name)?.declarations?.[0]);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    declarations.push(checker.getTypeAtLocation(node.parent).getProperty(name)?.declarations?.[0]);
  } else if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    for (const property of node.properties) {
      const name = property.name?.getText() ?? "";
      declarations.push(type?.getProperty(name)?.declarations?.[0]);
    }
  }
  return declarations.flatMap((declaration) => useOf(declaration) ?? []);
}

function isCalled(node: ts.PropertyAccessExpression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

/** What `range.load("rowIndex,format/fill/color")` names. */
function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): (ts.Declaration | undefined)[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const texts = call.arguments.flatMap((argument) =>
    ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument],
  );
  const paths = texts.flatMap((text) => (ts.isStringLiteralLike(text) ? text.text.split(",") : []));
  return paths.flatMap((steps) => {
    let type: ts.Type | undefined = checker.getNonNullableType(
      checker.getTypeAtLocation(expression.expression),
    );
    return steps.split("/").map((step) => {
      const symbol: ts.Symbol | undefined = type?.getProperty(step.trim());
      const member = symbol && checker.getTypeOfSymbol(symbol);
      type = member && (checker.isArrayType(member) ? member.getNumberIndexType() : member);
      return symbol?.declarations?.[0];
    });
  });
}

/** The use of a declaration of Microsoft's; the newest set where its remark names several. */
function useOf(declaration: ts.Declaration | undefined): ApiUse | undefined {
  const file = declaration?.getSourceFile().fileName ?? "";
  if (declaration === undefined || !microsoftTypes.test(file)) return undefined;
  const own = setOf(declaration) ?? setOf(declaration.parent);
  if (own === undefined) return undefined;
  return { member: `${nameOf(declaration.parent)}.${nameOf(declaration)}`, ...own };
}

function setOf(node: ts.Node): { set: string; version: string } | undefined {
  const remarks = ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === "remarks")
    .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? "");
  const [, set, versions] =
    /\[Api set: (ExcelApi\w*|CustomFunctionsRuntime) ([^\]]*)\]/.exec(remarks.join("\n")) ?? [];
  const version = (versions?.match(/\d+\.\d+/g) ?? []).toSorted(byVersion).at(-1);
  return set === undefined || version === undefined ? undefined : { set, version };
}

function nameOf(node: ts.Node): string {
  if (ts.isModuleBlock(node)) return nameOf(node.parent);
  const { name } = node as ts.NamedDeclaration;
  return name?.getText() ?? "";
}

/** Orders versions such as 1.9 and 1.13. */
export function byVersion(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
