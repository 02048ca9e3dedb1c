/*! mini-coi 1.0.0 | MIT */
"use strict";
