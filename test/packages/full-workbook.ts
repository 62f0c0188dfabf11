import { contentTypes, packageOf, relations, uri } from "./package";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingUri = "http://schemas.openxmlformats.org/drawingml/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 37) % 256);

const data =
  `<sheetPr codeName="Ark1"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols><sheetData>` +
  `<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
  `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>0.902</v></c></row>` +
  `<row r="3" hidden="1"><c r="A3" t="s"><v>3</v></c><c r="B3"><f>SUM(B2,1)</f><v>1.902</v></c></row>` +
  `<row r="4"><c r="A4" t="str"><f>_xlfn.CONCAT(A1,A2)</f><v>NavnEt</v></c></row></sheetData>` +
  `<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="portrait" r:id="rId3"/>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`;

const chart =
  `<c:chartSpace xmlns:c="${drawingUri}/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f></c:numRef></c:val></c:ser>` +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing =
  `<xdr:wsDr xmlns:xdr="${drawingUri}/spreadsheetDrawing" xmlns:a="${drawingUri}/main" xmlns:r="${uri.relations}">` +
  anchor(
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingUri}/chart">` +
      `<c:chart xmlns:c="${drawingUri}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Billede 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/>` +
      `<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ) +
  `</xdr:wsDr>`;

/** The legacy drawing of comment boxes at the given cells (zero-based row and column). */
export function commentBoxes(cells: readonly (readonly [row: number, column: number])[]): string {
  const shapes = cells.map(
    ([row, column], index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div>a<br>b</div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:Anchor>\r\n ${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `${shapes.join("")}</xml>`
  );
}

/** A comments part: reference, author and text of each. */
export function commentsPart(
  comments: readonly (readonly [cell: string, author: string, text: string])[],
): string {
  const authors = comments.map(([, author]) => `<author>${author}</author>`).join("");
  const items = comments.map(
    ([cell, , text], index) =>
      `<comment ref="${cell}" authorId="${index}"><text><r><rPr><b/></rPr><t>${text}</t></r></text></comment>`,
  );
  return `${declaration}<comments xmlns="${uri.main}"><authors>${authors}</authors><commentList>${items.join("")}</commentList></comments>`;
}

/** A macro workbook with one of everything that must come through untouched; all of it invented. */
export function fullWorkbook(): Uint8Array {
  return packageOf(fullWorkbookParts());
}

export function fullWorkbookParts(): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": contentTypes({
      "/xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "/xl/worksheets/sheet1.xml": `${spreadsheet}.worksheet+xml`,
      "/xl/worksheets/sheet2.xml": `${spreadsheet}.worksheet+xml`,
      "/xl/chartsheets/sheet1.xml": `${spreadsheet}.chartsheet+xml`,
      "/xl/styles.xml": `${spreadsheet}.styles+xml`,
      "/xl/sharedStrings.xml": `${spreadsheet}.sharedStrings+xml`,
      "/xl/calcChain.xml": `${spreadsheet}.calcChain+xml`,
      "/xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
      "/xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "/xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "/xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "/xl/comments1.xml": `${spreadsheet}.comments+xml`,
      "/xl/tables/table3.xml": `${spreadsheet}.table+xml`,
      "/xl/externalLinks/externalLink1.xml": `${spreadsheet}.externalLink+xml`,
      "/xl/pivotCache/pivotCacheDefinition1.xml": `${spreadsheet}.pivotCacheDefinition+xml`,
      "/xl/pivotCache/pivotCacheRecords1.xml": `${spreadsheet}.pivotCacheRecords+xml`,
      "/xl/pivotTables/pivotTable1.xml": `${spreadsheet}.pivotTable+xml`,
      "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    }),
    "_rels/.rels": relations([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
      ["rId5", "customXml", "customXml/item1.xml"],
    ]),
    "xl/workbook.xml":
      `${declaration}<workbook xmlns="${uri.main}" xmlns:r="${uri.relations}"><fileVersion appName="xl"/><workbookPr codeName="Projektmappe"/>` +
      `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
      `<sheets><sheet name="Data" sheetId="4" r:id="rId1"/><sheet name="Figur" sheetId="7" r:id="rId3"/><sheet name="Tal &amp; pivot" sheetId="5" state="hidden" r:id="rId2"/></sheets>` +
      `<externalReferences><externalReference r:id="rId8"/></externalReferences>` +
      `<definedNames><definedName name="Andel">Data!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'Tal &amp; pivot'!$A$1:$B$9</definedName>` +
      `<definedName name="Skjult" localSheetId="0" hidden="1">Data!$A$1</definedName></definedNames>` +
      `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "calcChain", "calcChain.xml"],
      ["rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${uri.main}" xmlns:r="${uri.relations}">${data}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId4", "hyperlink", "https://example.org/en?a=1"],
      ["rId5", "comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml":
      `${declaration}<worksheet xmlns="${uri.main}" xmlns:r="${uri.relations}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
      `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>5</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relations([
      ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId2", "table", "../tables/table3.xml"],
    ]),
    "xl/tables/table3.xml":
      `${declaration}<table xmlns="${uri.main}" id="3" name="Brugers" displayName="Brugers" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/>` +
      `<tableColumns count="2"><tableColumn id="1" name="Navn"/><tableColumn id="2" name="Tal_x000a_i alt"/></tableColumns></table>`,
    "xl/chartsheets/sheet1.xml": `${declaration}<chartsheet xmlns="${uri.main}" xmlns:r="${uri.relations}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relations([["rId1", "drawing", "../drawings/drawing2.xml"]]),
    "xl/drawings/drawing1.xml": declaration + drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relations([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/drawings/drawing2.xml": `${declaration}<xdr:wsDr xmlns:xdr="${drawingUri}/spreadsheetDrawing"/>`,
    "xl/drawings/vmlDrawing1.vml": commentBoxes([[1, 1]]),
    "xl/charts/chart1.xml": declaration + chart,
    "xl/media/image1.png": pixel,
    "xl/printerSettings/printerSettings1.bin": bytes(300),
    "xl/comments1.xml": commentsPart([["B2", "Anne Analytiker", "Tjek tallet"]]),
    "xl/vbaProject.bin": bytes(2000),
    "xl/calcChain.xml": `${declaration}<calcChain xmlns="${uri.main}"><c r="B3" i="4"/><c r="A4"/></calcChain>`,
    "xl/externalLinks/externalLink1.xml": `${declaration}<externalLink xmlns="${uri.main}"><externalBook xmlns:r="${uri.relations}" r:id="rId1"><sheetNames><sheetName val="Ark1"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
      ["rId1", "externalLinkPath", "file:///C:/anden.xlsx"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml":
      `${declaration}<pivotCacheDefinition xmlns="${uri.main}" xmlns:r="${uri.relations}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Tal &amp; pivot"/></cacheSource>` +
      `<cacheFields count="2"><cacheField name="Navn"><sharedItems count="1"><s v="Et"/></sharedItems></cacheField><cacheField name="Tal"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="5" maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
      ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${declaration}<pivotCacheRecords xmlns="${uri.main}" count="1"><r><x v="0"/><n v="5"/></r></pivotCacheRecords>`,
    "xl/pivotTables/pivotTable1.xml":
      `${declaration}<pivotTableDefinition xmlns="${uri.main}" name="Pivot1" cacheId="1" dataCaption="Værdier"><location ref="E1:F3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
      `<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>` +
      `<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum" fld="1"/></dataFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
      ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/styles.xml":
      `${declaration}<styleSheet xmlns="${uri.main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0\\ &quot;pct.&quot;"/></numFmts>` +
      `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml":
      `${declaration}<sst xmlns="${uri.main}" count="6" uniqueCount="4"><si><t>Navn</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Tal </t></r><r><t>i alt</t></r></si>` +
      `<si><t>Et</t></si><si><t>To</t></si></sst>`,
    "customXml/item1.xml": "<egne xmlns='urn:egne'>data</egne>",
    "docProps/core.xml":
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:creator>Anne Analytiker</dc:creator><cp:lastModifiedBy>Bo Beboer</cp:lastModifiedBy></cp:coreProperties>`,
    "docProps/app.xml":
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      `<Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Regneark</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
      `<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Data</vt:lpstr><vt:lpstr>Tal &amp; pivot</vt:lpstr></vt:vector></TitlesOfParts><Company>Boligselskabet</Company></Properties>`,
    "docProps/custom.xml":
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Sagsnummer"><vt:lpwstr>12-34</vt:lpwstr></property></Properties>`,
    "xl/ukendt/noget.dat": bytes(77),
  };
}
