import "../taskpane/no-remote-fonts";
import { createRoot } from "react-dom/client";
import { App } from "./app";

const place = document.getElementById("workbench");
if (place !== null) createRoot(place).render(<App />);
