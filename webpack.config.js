const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const esbuild = require("esbuild");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, Compilation, sources } = require("webpack");

/** What manifest.xml says while the add-in is developed; a build puts its own host there. */
const developmentHost = "https://localhost:3000";

const typescript = { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022" } };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The command-line programs: one file each, for Node. */
const node = {
  name: "node",
  target: "node20",
  entry: {
    cli: "./src/cli/main.ts",
    demo: "./src/cli/demo.ts",
    samples: "./assets/samples/generator/main.ts",
    icons: "./assets/icons/generator/main.ts",
    bench: "./bench/main.ts",
    "score-cells": "./bench/score-cells.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    clean: { keep: /^(?:addin|workbench)(?:[\\/]|$)/ },
  },
  resolve,
  module: { rules: [typescript] },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};

/** What every bundle for a browser is built with; no eval, since the pages' Content-Security-Policy forbids it. */
const browser = (name, production) => ({
  name,
  target: ["web", "es2022"],
  output: {
    path: path.resolve(__dirname, "dist", name),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    clean: true,
  },
  resolve,
  module: { rules: [typescript, { test: /\.(?:woff2?|png|svg|xlsx)$/, type: "asset/resource" }] },
  devtool: production ? false : "source-map",
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", legalComments: "inline" })] },
  performance: { hints: false },
});

/** No hot replacement and no overlay: both write code and styles into the page, which its policy forbids. */
const server = { hot: false, client: { overlay: false } };

const officeHost = "https://appsforoffice.microsoft.com";

/** Nothing but a page's own files; Fluent needs one empty style element, named by its hash. */
const contentSecurityPolicy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const page = (filename, template, chunks, scripts = []) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    meta: {
      policy: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(scripts) },
      referrer: "no-referrer",
    },
  });

/** Loads Microsoft's office.js ahead of the page's own scripts: Office allows no other source of it. */
class OfficeScript {
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScript", (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap("OfficeScript", (data) => {
        const src = `${officeHost}/lib/1/hosted/office.js`;
        data.assetTags.scripts.unshift(HtmlPlugin.createHtmlTagObject("script", { src }));
        return data;
      });
    });
  }
}

/** The add-in: one page for the pane, the commands and the functions, since they share a runtime. */
const addin = (production, host) => {
  const shared = browser("addin", production);
  return {
    ...shared,
    entry: {
      functions: "./src/functions/main.ts",
      taskpane: { import: "./src/taskpane/main.tsx", dependOn: "functions" },
    },
    output: {
      ...shared.output,
      // The manifest names functions.js, and a new version of the code must not ask for a new manifest.
      filename: ({ chunk }) =>
        chunk.name === "functions" ? "functions.js?[contenthash:8]" : "[name].[contenthash:8].js",
    },
    plugins: [
      page("taskpane.html", "./src/taskpane/index.html", ["functions", "taskpane"], [officeHost]),
      new OfficeScript(),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "manifest.xml", transform: (xml) => withHost(xml.toString(), host) },
        ],
      }),
      new FunctionsMetadata("./src/functions/metadata.ts", {
        "functions.json": "en",
        "functions.da.json": "da",
      }),
    ],
  };
};

/** The same pane beside a view of an .xlsx, in any browser. */
const workbench = (production) => ({
  ...browser("workbench", production),
  entry: { workbench: "./src/workbench/main.tsx" },
  plugins: [page("index.html", "./src/workbench/index.html", ["workbench"])],
  devServer: { ...server, host: "127.0.0.1", port: 3001, open: true },
});

/** Writes what Excel must know of the functions, as the code itself says it, one file per language. */
class FunctionsMetadata {
  constructor(source, files) {
    this.source = source;
    this.files = files;
  }

  apply(compiler) {
    const name = "FunctionsMetadata";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { functionsMetadata } = await this.load();
        for (const [file, language] of Object.entries(this.files)) {
          const json = `${JSON.stringify(functionsMetadata(language), null, 2)}\n`;
          compilation.emitAsset(file, new sources.RawSource(json));
        }
      });
    });
  }

  async load() {
    const options = {
      entryPoints: [this.source],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
    };
    const built = await esbuild.build(options);
    const loaded = { exports: {} };
    new Function("module", "exports", "require", built.outputFiles[0].text)(loaded, loaded.exports, require);
    return loaded.exports;
  }
}

/** Where the built add-in will be served from, as the manifest names it: https, a host, perhaps a folder. */
function hostUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" && url.username === "" && !/[?#]/.test(text))
    return url.href.replace(/\/+$/, "");
  console.error(
    `HOST_URL er "${text}", men skal være en https-adresse uden ? og #, f.eks. https://intranet.example/helhedsplan.`,
  );
  return process.exit(2);
}

/** The manifest with its addresses on another host. */
function withHost(xml, host) {
  const written = host.replaceAll("&", "&amp;");
  return xml.replaceAll(developmentHost, () => written);
}

/** Excel loads an add-in over https only; the certificate is made and trusted at the first start. */
async function secureServer() {
  const certificates = await require("office-addin-dev-certs").getHttpsServerOptions();
  return {
    ...server,
    port: Number(new URL(developmentHost).port),
    server: { type: "https", options: certificates },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

module.exports = async (env, { mode, configName = [] }) => {
  const production = mode === "production";
  const excel = addin(production, hostUrl(process.env.HOST_URL ?? developmentHost));
  if (env.WEBPACK_SERVE && configName.includes("addin")) excel.devServer = await secureServer();
  return [node, excel, workbench(production)];
};
