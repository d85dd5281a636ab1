/** What became of a file: accepted, or the reason for the refusal in the reader's language. Without an answer the reason is empty. */
export type Sent = { readonly taken: true } | { readonly taken: false; readonly why: string };

/** Sends a file as a form does, and reports the progress from 0 to 1. */
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
