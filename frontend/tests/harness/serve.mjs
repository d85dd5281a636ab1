// Serves the built pages with the scenes: http://localhost:5180/live?scene=review. For development only.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { scenes } from "./scenes.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const site = join(here, "..", "..", "target", "site", "site");
const types = { ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";

const attribute = (value) => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function page(name, query) {
  const manifest = JSON.parse(readFileSync(join(site, "manifest.json"), "utf8"));
  const { file, imports = [] } = manifest[`src/pages/${name}/main.ts`];
  const css = ["src/pages/opening/opening.css", "src/components/styles/fonts.css"].map((source) => manifest[source].file);
  const { now, me, leases = {}, state } = scenes[query.get("scene") ?? "review"]();
  const asked = query.get("theme") ?? (name === "screen" ? "dark" : "");
  const theme = asked ? ` data-theme="${asked}"` : "";
  return `<!doctype html><html lang="en"${theme}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" type="image/svg+xml" href="/${manifest["src/pages/site/icon.svg"].file}"><title>Tertulia</title>${css.map((href) => `<link rel="stylesheet" href="/${href}">`).join("")}
${imports.map((part) => `<link rel="modulepreload" href="/${manifest[part].file}">`).join("")}
<script type="module" src="/harness/stand-in-page.js" data-scene="${attribute({ now, me, leases, state })}"></script><script type="module" src="/${file}"></script></head>
<body data-page="${name}" data-exchange="barcelona-2022" data-person="${me}" data-language="${query.get("language") ?? "en"}">
<main id="app" data-at="${now}" data-rate="1"></main></body></html>`;
}

/** A poster page as a picture. */
export function poster(path) {
  const [city, number] = path.split("/").slice(-3, -1);
  const name = city.replace("poster-", "");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#f4efe3"/><rect width="1600" height="180" fill="#0b6b6b"/><text x="80" y="120" font-family="sans-serif" font-size="76" fill="#fff">${name} · ${Number(number) + 1}</text><rect x="80" y="260" width="680" height="30" fill="#b8ad97"/><rect x="80" y="330" width="620" height="30" fill="#d4cbb8"/><rect x="80" y="400" width="650" height="30" fill="#d4cbb8"/><rect x="860" y="260" width="660" height="620" fill="#dfd6c2"/></svg>`;
}

function send(response, type, body, status = 200) {
  response.writeHead(status, { "content-type": type, "content-security-policy": policy }).end(body);
}

export function serve(port = 5180) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    const path = normalize(url.pathname);
    if (/^\/harness\/stand-in-\w+\.js$/.test(path)) return send(response, "text/javascript", readFileSync(join(here, basename(path))));
    if (path.startsWith("/x/") && path.includes("/posters/")) return send(response, "image/svg+xml", poster(path));
    if (path.startsWith("/assets/") && existsSync(join(site, path))) return send(response, types[extname(path)] ?? "text/plain", readFileSync(join(site, path)));
    const name = path.slice(1);
    if (existsSync(join(here, "..", "..", "src", "pages", name, "main.ts")) && name) return send(response, "text/html", page(name, url.searchParams));
    return send(response, "text/plain", "not found", 404);
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve(Number(process.env.PORT ?? 5180));
