"""What the doctor looks at on this computer: one small module for each thing."""
