/** What became of a file: taken, or why not in the reader's words, empty where nothing was answered. */
export type Sent = { readonly taken: true } | { readonly taken: false; readonly why: string };

/** Sends a file as a form would, and tells how far it is, from 0 to 1. */
export function sendFile(address: string, field: string, file: File, progress: (part: number) => void): Promise<Sent> {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append(field, file);
  return new Promise((resolve) => {
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(request.status < 400 ? { taken: true } : { taken: false, why: request.responseText }));
    for (const lost of ["error", "abort", "timeout"]) request.addEventListener(lost, () => resolve({ taken: false, why: "" }));
    request.open("POST", address);
    request.setRequestHeader("Accept", "text/plain");
    request.send(form);
  });
}
