"""Values or finished bytes -> findings. A check never imports the writer it judges."""
