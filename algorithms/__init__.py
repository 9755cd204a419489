"""The Processing algorithms: each turns parameters into one call of the core, and its result into outputs."""
