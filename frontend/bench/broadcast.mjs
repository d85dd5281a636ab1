// The fastest broadcast that we know, as a limit for comparison: Bun with uWebSockets. Nothing is durable, nobody has rights.
/* global Bun */
const EVERYBODY = "everybody";

Bun.serve({
  hostname: "127.0.0.1",
  port: Number(process.env.PORT),
  fetch: (request, server) => (server.upgrade(request) ? undefined : new Response(null, { status: 426 })),
  websocket: {
    perMessageDeflate: false,
    open: (socket) => socket.subscribe(EVERYBODY),
    message(socket, text) {
      socket.publish(EVERYBODY, text);
      socket.send(text);
    },
  },
});
console.log("the plain server is ready");
