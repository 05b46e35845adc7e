export const completionHelp = `
Examples:
  bash, in ~/.bashrc:
    source <(gegenlesen completion bash)
  zsh, in ~/.zshrc, after compinit:
    source <(gegenlesen completion zsh)
  fish:
    gegenlesen completion fish > ~/.config/fish/completions/gegenlesen.fish`;
