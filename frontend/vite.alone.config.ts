import { defineConfig } from "vite";

/** Scripts that stand alone, without parts that others share: the one in the HTML of live pages, and the service worker. */
const alone: { readonly [mode: string]: string } = { opening: "src/pages/opening/opening.ts", worker: "src/worker/worker.ts" };

export default defineConfig(({ mode }) => ({
  publicDir: false,
  build: {
    outDir: "target/site/site",
    emptyOutDir: false,
    target: "es2022",
    rolldownOptions: {
      input: alone[mode] ?? "",
      output: { format: "iife", entryFileNames: `${mode}.js` },
    },
  },
}));
