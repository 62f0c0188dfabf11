/**
 * The children of each element in the order that Office asks for: `offappmanifest-1.1` for the base, and
 * `TaskPaneAppVersionOverridesV1_0` for the rest (MS-OWEMXML). A mark tells that a child must be there.
 */
export const childrenInOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl",
    "AppDomains",
    "Hosts!",
    "Requirements",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  Requirements: ["Sets!", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo"],
  Hosts: ["Host!"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime!"],
  AllFormFactors: ["ExtensionPoint!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint!"],
  "ExtensionPoint CustomFunctions": ["Script!", "Page!", "Metadata!", "Namespace"],
  "ExtensionPoint PrimaryCommandSurface": ["OfficeTab", "CustomTab"],
  Script: ["SourceLocation!"],
  Page: ["SourceLocation!"],
  Metadata: ["SourceLocation!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  OfficeTab: ["Group!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["Label!", "Icon!", "Control!"],
  "Control Button": ["Label!", "Supertip!", "Icon!", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  Icon: ["Image!"],
  "Action ExecuteFunction": ["FunctionName!"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation!", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image!"],
  Urls: ["Url!"],
  ShortStrings: ["String!"],
  LongStrings: ["String!"],
  Url: ["Override"],
  String: ["Override"],
};

/** Where the resources of an element are defined that refers to one. */
export const sectionOf: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** The longest text of a section, in characters. */
export const longestIn: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
