/** `plan.xlsx` → `plan-kontrolleret.xlsx`: the file that was opened is never written over. A name that has the ending keeps it. */
export function downloadName(name: string, ending: string): string {
  const dot = name.lastIndexOf(".");
  const base = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot) : ".xlsx";
  return (base.endsWith(ending) ? base : base + ending) + extension;
}

/** Hands bytes to the browser as a file; a file of that name in the folder stays, the browser numbers the new one. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
