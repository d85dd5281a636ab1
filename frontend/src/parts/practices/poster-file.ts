/** The longest side of a picture that is sent. A screen in a hall cannot show more. */
const LONGEST_SIDE = 3_000;
const QUALITY = 0.85;
/** A picture of up to this size is sent as it is: shrinking it would save little. */
const SMALL_BYTES = 400_000;
/** A larger file is never opened here, because a phone would run out of memory. */
const MOST_OPENED_BYTES = 64 * 1024 * 1024;
/** The largest file that the server takes, whether it is a PDF or a picture. */
export const MOST_SENT_BYTES = 20 * 1024 * 1024;
/** The server tells what a file is from its first and its last part. */
const FIRST_BYTES = 16 * 1024;
const LAST_BYTES = 48 * 1024;

type Kind = "pdf" | "picture" | "other";

/**
 * What is sent of a chosen file: a PDF as it is; a picture upright, without its metadata and no larger than a screen can
 * use; and of a file that is neither just enough for the server to tell what it is. Sending all of a film over a slow line
 * only to hear that it is no poster would take hours.
 */
export async function toSend(file: File): Promise<Blob> {
  const kind = await kindOf(file);
  if (kind === "pdf" || (kind === "picture" && file.size <= SMALL_BYTES)) return copy(file);
  const small = await shrunk(file);
  if (kind === "other") return small ?? copy(sample(file));
  return small && small.size < file.size ? small : copy(file);
}

/** The file may be gone from the device before all of it is sent. What is too large for the server is not copied. */
const copy = async (file: Blob) => (file.size > MOST_SENT_BYTES ? file : new Blob([await file.arrayBuffer()]));

async function kindOf(file: File): Promise<Kind> {
  const start = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  const text = String.fromCharCode(...start);
  if (text.includes("%PDF-")) return "pdf";
  return text.startsWith("\u{FF}\u{D8}\u{FF}") || text.startsWith("\u{89}PNG\r\n") ? "picture" : "other";
}

const sample = (file: File) => (file.size <= FIRST_BYTES + LAST_BYTES ? file : new Blob([file.slice(0, FIRST_BYTES), file.slice(-LAST_BYTES)]));

/** The picture as a JPEG, or nothing if this browser cannot read it. Safari reads HEIC, and most read WebP and AVIF. */
async function shrunk(file: File): Promise<Blob | undefined> {
  if (file.size > MOST_OPENED_BYTES) return undefined;
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!picture) return undefined;
  try {
    return await asJpeg(picture);
  } finally {
    picture.close();
  }
}

function asJpeg(picture: ImageBitmap): Promise<Blob | undefined> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(undefined);
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/jpeg", QUALITY));
}
