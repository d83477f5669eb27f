// The edits that the program knows, as it wants to be told them.

export const reassign = (statement, role, kind) => ({edit: "reassign", statement, role, kind});
export const reword = (statement, text) => ({edit: "reword", statement, text});
export const add = (role, text, passage) => ({edit: "add", role, text, passage});
export const relate = (from, kind, to) => ({edit: "relate", from: [from], kind, to});
export const retarget = (relation, kind, to) => ({edit: "retarget", relation, kind, to});
export const link = (statement, relation) => ({edit: "link", statement, relation});
export const split = (statement, at) => ({edit: "split", statement, at});
export const merge = (statement, into) => ({edit: "merge", statement, into});
export const detach = (statement) => ({edit: "detach", statement});
export const reject = (what) => ({edit: "reject", ...what});
export const confirm = (what) => ({edit: "confirm", ...what});
