// Adds the stand-in for the server to a page. The address of the page says how it behaves.
import { standInSocket } from "./stand-in-socket.js";

const scene = JSON.parse(document.querySelector("script[data-scene]").dataset.scene);
const asks = (what) => location.search.includes(what);
window.WebSocket = standInSocket(scene, { conflict: asks("conflict"), signedOut: asks("signed-out"), offline: asks("offline") });
