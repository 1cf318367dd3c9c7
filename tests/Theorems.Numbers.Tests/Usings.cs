global using DoubleDouble64 = Theorems.Numbers.DoubleDouble<Theorems.Numbers.Float64>;
global using DoubleDoubleLanes = Theorems.Numbers.DoubleDouble<Theorems.Numbers.Lanes>;
global using DualDoubleDouble = Theorems.Numbers.DualReal<Theorems.Numbers.DoubleDouble<Theorems.Numbers.Float64>>;
