import {mkdirSync} from "node:fs"; mkdirSync("target/site",{recursive:true})
