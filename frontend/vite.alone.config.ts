import { defineConfig } from "vite";

/** Scripts that stand alone, without parts that others share. */
const alone: { readonly [mode: string]: string } = { opening: "src/pages/opening/opening.ts" };

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
