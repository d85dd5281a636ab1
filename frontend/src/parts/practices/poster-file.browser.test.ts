import { describe, expect, it } from "vitest";
import { toSend } from "./poster-file";

type Format = "image/png" | "image/jpeg" | "image/webp";

/** What compresses badly. */
function noise(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(251, 257);
  const pen = canvas.getContext("2d")!;
  const dots = pen.createImageData(canvas.width, canvas.height);
  for (let at = 0; at < dots.data.length; at += 1) dots.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 253;
  pen.putImageData(dots, 0, 0);
  return canvas;
}

/** A picture of a poster: red above, blue below, noise between, as large as asked. */
async function picture(width: number, height: number, format: Format, noisy = true, quality = 0.98): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d")!;
  if (noisy) {
    pen.fillStyle = pen.createPattern(noise(), "repeat")!;
    pen.fillRect(0, 0, width, height);
  }
  pen.fillStyle = "red";
  pen.fillRect(0, 0, width, height / 4);
  pen.fillStyle = "blue";
  pen.fillRect(0, (3 * height) / 4, width, height / 4);
  return canvas.convertToBlob({ type: format, quality });
}

/** A JPEG that says in EXIF how the phone was held. */
async function held(jpeg: Blob, orientation: number): Promise<Blob> {
  const exif = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return new Blob([jpeg.slice(0, 2), new Uint8Array(exif), jpeg.slice(2)]);
}

const file = (content: BlobPart, name = "poster") => new File([content], name);

async function sent(content: BlobPart) {
  const blob = await toSend(file(content));
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext("2d")!;
  pen.drawImage(image, 0, 0);
  const colour = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = pen.getImageData(x * (image.width - 1), y * (image.height - 1), 1, 1).data;
    return [red, green, blue].map((part) => Math.round(part / 255));
  };
  return { blob, width: image.width, height: image.height, colour };
}

const RED = [1, 0, 0];
const BLUE = [0, 0, 1];

describe("a poster before it is sent", () => {
  it("is made smaller if it is a large photo", async () => {
    const photo = await picture(2400, 3200, "image/jpeg");
    const { blob, width, height, colour } = await sent(photo);
    expect([width, height]).toEqual([2250, 3000]);
    expect(blob.size).toBeLessThan(photo.size);
    expect(colour(0.5, 0.1)).toEqual(RED);
    expect(colour(0.5, 0.9)).toEqual(BLUE);
  });

  it.each([
    [3, BLUE, RED],
    [6, RED, BLUE],
    [8, RED, BLUE],
  ])("stands upright when the phone was held like %i, and says nothing of it any more", async (orientation, first, last) => {
    const photo = await held(await picture(1600, 1200, "image/jpeg"), orientation);
    const { blob, width, height, colour } = await sent(photo);
    const onItsSide = orientation > 4;
    expect([width, height]).toEqual(onItsSide ? [1200, 1600] : [1600, 1200]);
    const ends = orientation === 3 ? [colour(0.5, 0.05), colour(0.5, 0.95)] : [colour(orientation === 6 ? 0.95 : 0.05, 0.5), colour(orientation === 6 ? 0.05 : 0.95, 0.5)];
    expect(ends).toEqual([first, last]);
    expect(await blob.text()).not.toContain("Exif");
  });

  it("is never enlarged", async () => {
    const { width, height } = await sent(await picture(900, 1200, "image/png"));
    expect([width, height]).toEqual([900, 1200]);
  });

  it("is sent as it is if it is a PDF, a small picture or one that would not get smaller", async () => {
    for (const content of ["%PDF-1.7", `junk before it %PDF-1.7 ${"x".repeat(900_000)}`]) expect((await toSend(file(content))).size).toBe(content.length);
    const small = await picture(200, 300, "image/png", false);
    expect((await toSend(file(small))).size).toBe(small.size);
    const squeezed = await picture(1600, 1200, "image/jpeg", true, 0.3);
    expect((await toSend(file(squeezed))).size).toBe(squeezed.size);
  });

  it("becomes a JPEG if it is of another kind that this browser can read", async () => {
    const { blob, width } = await sent(await picture(800, 600, "image/webp"));
    expect(blob.type).toBe("image/jpeg");
    expect(width).toBe(800);
  });

  it("has white where it was transparent", async () => {
    const canvas = new OffscreenCanvas(40, 40);
    canvas.getContext("2d");
    const { colour } = await sent(await canvas.convertToBlob({ type: "image/webp" }));
    expect(colour(0.5, 0.5)).toEqual([1, 1, 1]);
  });

  it("is sent as it is if this browser cannot read it and the server might", async () => {
    const broken = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), new Uint8Array(500_000)]);
    expect((await toSend(file(broken))).size).toBe(broken.size);
  });
});
