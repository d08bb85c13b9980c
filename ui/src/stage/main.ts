import { mount } from "svelte";
import "../lib/fonts.css";
import "../lib/tokens.css";
import "../lib/base.css";
import "./stage.css";
import Stage from "./Stage.svelte";

const target = document.getElementById("app");
if (target) mount(Stage, { target });
