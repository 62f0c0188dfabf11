const path = require("node:path");
const { BannerPlugin } = require("webpack");

/** The command-line programs: one file each, for Node. */
module.exports = {
  name: "node",
  target: "node20",
  entry: {
    cli: "./src/cli/main.ts",
    demo: "./src/cli/demo.ts",
    samples: "./assets/samples/generator/main.ts",
    bench: "./bench/main.ts",
    "score-cells": "./bench/score-cells.ts",
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022" } }] },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};
