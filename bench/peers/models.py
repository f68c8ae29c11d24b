"""The models that ddpsweep trains, in plain PyTorch. Each forward pass returns logits."""

import math

import torch
from torch import nn
from torch.nn import functional


class Encoder(nn.Module):
    """The study's small and medium encoder: sinusoidal positions, mean over all positions."""

    def __init__(self, args):
        super().__init__()
        self.embedding = nn.Embedding(args.vocab_size, args.d_model)
        self.dropout = nn.Dropout(args.dropout)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(args.d_model, args.heads, args.feed_forward, args.dropout, batch_first=True)
            for _ in range(args.layers)
        )
        self.head = nn.Linear(args.d_model, args.classes)
        position = torch.arange(args.max_seq_len).float().unsqueeze(1)
        rate = torch.exp(torch.arange(0, args.d_model, 2).float() * (-math.log(10000.0) / args.d_model))
        table = torch.stack([torch.sin(position * rate), torch.cos(position * rate)], dim=2)
        self.register_buffer("positions", table.view(args.max_seq_len, args.d_model), persistent=False)

    def forward(self, tokens):
        x = self.dropout(self.embedding(tokens) + self.positions)
        for layer in self.layers:
            x = layer(x)
        return self.head(self.dropout(x.mean(1)))


class DistilBertLayer(nn.Module):
    def __init__(self, args):
        super().__init__()
        self.heads, self.dropout = args.heads, args.dropout
        self.query, self.key, self.value, self.out = (nn.Linear(args.d_model, args.d_model) for _ in range(4))
        self.attention_norm = nn.LayerNorm(args.d_model, eps=1e-12)
        self.inner, self.outer = nn.Linear(args.d_model, args.feed_forward), nn.Linear(args.feed_forward, args.d_model)
        self.output_norm = nn.LayerNorm(args.d_model, eps=1e-12)

    def split(self, x):
        return x.unflatten(2, (self.heads, -1)).transpose(1, 2)

    def forward(self, x, mask):
        attended = functional.scaled_dot_product_attention(
            self.split(self.query(x)), self.split(self.key(x)), self.split(self.value(x)), attn_mask=mask,
            dropout_p=self.dropout if self.training else 0.0)
        x = self.attention_norm(x + self.out(attended.transpose(1, 2).flatten(2)))
        hidden = self.outer(functional.gelu(self.inner(x)))
        return self.output_norm(x + functional.dropout(hidden, self.dropout, self.training))


class DistilBert(nn.Module):
    """DistilBERT as transformers has it, with random weights: padding is masked, the head reads the first token."""

    def __init__(self, args):
        super().__init__()
        self.embedding = nn.Embedding(args.vocab_size, args.d_model, padding_idx=0)
        self.positions = nn.Embedding(args.max_positions, args.d_model)
        self.norm = nn.LayerNorm(args.d_model, eps=1e-12)
        self.dropout = nn.Dropout(args.dropout)
        self.layers = nn.ModuleList(DistilBertLayer(args) for _ in range(args.layers))
        self.head = nn.Linear(args.d_model, args.classes)
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.Embedding)):
                nn.init.normal_(module.weight, std=0.02)
            if isinstance(module, nn.Linear):
                nn.init.zeros_(module.bias)
        nn.init.zeros_(self.embedding.weight[0].detach())

    def forward(self, tokens):
        mask = tokens.ne(0)[:, None, None, :]
        x = self.dropout(self.norm(self.embedding(tokens) + self.positions.weight[: tokens.shape[1]]))
        for layer in self.layers:
            x = layer(x, mask)
        return self.head(self.dropout(x[:, 0]))


class WithLoss(nn.Module):
    """A model with its mean loss, so that torch.compile gets all of a step's forward pass."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, tokens, labels):
        return functional.cross_entropy(self.model(tokens), labels)


MODELS = {"encoder": Encoder, "distilbert": DistilBert}
