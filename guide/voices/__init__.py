"""What can be heard: sentences, the clips that people recorded of them, and the sounds that pages play."""
