/** Fonts that systems have. Quotation marks are as wide as a Chinese character in Chinese fonts: those come first in Chinese pages only. */
export const LATIN = '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", "DejaVu Sans"';

export const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei"';
