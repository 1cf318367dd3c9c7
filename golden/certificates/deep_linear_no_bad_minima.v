(* deep-linear-no-bad-minima *)
(* A critical point of a linear network that misses a singular triple of the target is no minimum; with two layers it is a strict saddle, with three it need not be. *)
(* f = |W_L .. W_1 - Y|^2/2, Y = sum_r sigma_r u_r v_r^T; the point fits some triples and misses j, *)
(* and the hidden unit a is spare: W_2 a = 0, a^T W_1 = 0 *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) critical: L = 2: grad f = 0; for all real values of what is drawn. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=0 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_i_critical_divisor_1 (U_0 : R) : R :=
  let t1 := (- U_0) in
  (1 - (U_0 * t1)).
Definition part_i_critical_divisor_2 (V_0 : R) : R :=
  let t10 := (- V_0) in
  (1 - (V_0 * t10)).
Definition part_i_critical_1 (U_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t1 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t1))) in
  let t6 := (t1 * t5) in
  let t7 := (t6 + t6) in
  let t10 := (- V_0) in
  let t13 := (1 / (1 - (V_0 * t10))) in
  let t14 := (t10 * t13) in
  let t16 := (1 - (t10 * t14)) in
  let t18 := ((t16 + t16) - 1) in
  let t19 := (sigma_0 * t18) in
  let t21 := (t7 * sigma_0) in
  let t26 := (((t5 + t5) - 1) * sigma_1) in
  let t27 := (- t14) in
  let t28 := (t27 + t27) in
  let t31 := ((t7 * t19) - ((t21 * t18) + (t26 * t28))) in
  let t34 := (1 - (t1 * t6)) in
  let t36 := ((t34 + t34) - 1) in
  let t38 := (t36 * sigma_0) in
  let t40 := (- t6) in
  let t42 := ((t40 + t40) * sigma_1) in
  let t45 := ((t36 * t19) - ((t38 * t18) + (t42 * t28))) in
  ((t7 * t31) + (t36 * t45)).
Definition part_i_critical_2 (U_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t1 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t1))) in
  let t6 := (t1 * t5) in
  let t7 := (t6 + t6) in
  let t10 := (- V_0) in
  let t13 := (1 / (1 - (V_0 * t10))) in
  let t14 := (t10 * t13) in
  let t21 := (t7 * sigma_0) in
  let t26 := (((t5 + t5) - 1) * sigma_1) in
  let t34 := (1 - (t1 * t6)) in
  let t36 := ((t34 + t34) - 1) in
  let t38 := (t36 * sigma_0) in
  let t40 := (- t6) in
  let t42 := ((t40 + t40) * sigma_1) in
  let t48 := (t14 + t14) in
  let t49 := (sigma_0 * t48) in
  let t53 := ((t13 + t13) - 1) in
  let t56 := ((t7 * t49) - ((t21 * t48) + (t26 * t53))) in
  let t62 := ((t36 * t49) - ((t38 * t48) + (t42 * t53))) in
  ((t7 * t56) + (t36 * t62)).
Definition part_i_critical_3 (U_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t1 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t1))) in
  let t6 := (t1 * t5) in
  let t10 := (- V_0) in
  let t13 := (1 / (1 - (V_0 * t10))) in
  let t14 := (t10 * t13) in
  let t16 := (1 - (t10 * t14)) in
  let t18 := ((t16 + t16) - 1) in
  let t19 := (sigma_0 * t18) in
  let t27 := (- t14) in
  let t28 := (t27 + t27) in
  let t34 := (1 - (t1 * t6)) in
  let t36 := ((t34 + t34) - 1) in
  let t38 := (t36 * sigma_0) in
  let t40 := (- t6) in
  let t42 := ((t40 + t40) * sigma_1) in
  let t45 := ((t36 * t19) - ((t38 * t18) + (t42 * t28))) in
  let t48 := (t14 + t14) in
  let t49 := (sigma_0 * t48) in
  let t53 := ((t13 + t13) - 1) in
  let t62 := ((t36 * t49) - ((t38 * t48) + (t42 * t53))) in
  ((t62 * t49) + (t45 * t19)).
Definition part_i_critical_4 (U_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t1 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t1))) in
  let t6 := (t1 * t5) in
  let t7 := (t6 + t6) in
  let t10 := (- V_0) in
  let t13 := (1 / (1 - (V_0 * t10))) in
  let t14 := (t10 * t13) in
  let t16 := (1 - (t10 * t14)) in
  let t18 := ((t16 + t16) - 1) in
  let t19 := (sigma_0 * t18) in
  let t21 := (t7 * sigma_0) in
  let t26 := (((t5 + t5) - 1) * sigma_1) in
  let t27 := (- t14) in
  let t28 := (t27 + t27) in
  let t31 := ((t7 * t19) - ((t21 * t18) + (t26 * t28))) in
  let t48 := (t14 + t14) in
  let t49 := (sigma_0 * t48) in
  let t53 := ((t13 + t13) - 1) in
  let t56 := ((t7 * t49) - ((t21 * t48) + (t26 * t53))) in
  ((t56 * t49) + (t31 * t19)).
Theorem part_i_critical : forall U_0 sigma_0 V_0 sigma_1 : R,
  part_i_critical_divisor_1 U_0 <> 0 ->
  part_i_critical_divisor_2 V_0 <> 0 ->
  part_i_critical_1 U_0 sigma_0 V_0 sigma_1 = 0 /\
  part_i_critical_2 U_0 sigma_0 V_0 sigma_1 = 0 /\
  part_i_critical_3 U_0 sigma_0 V_0 sigma_1 = 0 /\
  part_i_critical_4 U_0 sigma_0 V_0 sigma_1 = 0.
Proof.
  intros.
  unfold part_i_critical_divisor_1, part_i_critical_divisor_2, part_i_critical_1, part_i_critical_2, part_i_critical_3, part_i_critical_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_critical.
Close Scope R_scope.

(* (i) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=0 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_i_critical_evaluated_term (U_0 sigma_0 V_0 sigma_1 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- U_0) in
  let t3 := Qred (U_0 * t1) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t1 * t5) in
  let t7 := Qred (t6 + t6) in
  let t10 := Qred (- V_0) in
  let t11 := Qred (V_0 * t10) in
  let t12 := Qred (1 - t11) in
  let t13 := Qred (1 / t12) in
  let t14 := Qred (t10 * t13) in
  let t15 := Qred (t10 * t14) in
  let t16 := Qred (1 - t15) in
  let t17 := Qred (t16 + t16) in
  let t18 := Qred (t17 - 1) in
  let t19 := Qred (sigma_0 * t18) in
  let t20 := Qred (t7 * t19) in
  let t21 := Qred (t7 * sigma_0) in
  let t22 := Qred (t21 * t18) in
  let t23 := Qred (t5 + t5) in
  let t24 := Qred (t23 - 1) in
  let t26 := Qred (t24 * sigma_1) in
  let t27 := Qred (- t14) in
  let t28 := Qred (t27 + t27) in
  let t29 := Qred (t26 * t28) in
  let t30 := Qred (t22 + t29) in
  let t31 := Qred (t20 - t30) in
  let t33 := Qred (t1 * t6) in
  let t34 := Qred (1 - t33) in
  let t35 := Qred (t34 + t34) in
  let t36 := Qred (t35 - 1) in
  let t37 := Qred (t36 * t19) in
  let t38 := Qred (t36 * sigma_0) in
  let t39 := Qred (t38 * t18) in
  let t40 := Qred (- t6) in
  let t41 := Qred (t40 + t40) in
  let t42 := Qred (t41 * sigma_1) in
  let t43 := Qred (t42 * t28) in
  let t44 := Qred (t39 + t43) in
  let t45 := Qred (t37 - t44) in
  let t47 := Qred (t14 + t14) in
  let t48 := Qred (sigma_0 * t47) in
  let t49 := Qred (t7 * t48) in
  let t50 := Qred (t21 * t47) in
  let t51 := Qred (t13 + t13) in
  let t52 := Qred (t51 - 1) in
  let t53 := Qred (t26 * t52) in
  let t54 := Qred (t50 + t53) in
  let t55 := Qred (t49 - t54) in
  let t57 := Qred (t36 * t48) in
  let t58 := Qred (t38 * t47) in
  let t59 := Qred (t42 * t52) in
  let t60 := Qred (t58 + t59) in
  let t61 := Qred (t57 - t60) in
  (Qred ((t7 * t31)), Qred ((t36 * t45)), Qred ((t7 * t55)), Qred ((t36 * t61)), Qred ((t61 * t48)), Qred ((t45 * t19)), Qred ((t55 * t48)), Qred ((t31 * t19))).
Theorem part_i_critical_evaluated :
  part_i_critical_evaluated_term (671 # 1024) (423 # 512) (79 # 64) (313 # 1024)
  = ((2541430995121920 # 23221578453517793), (-2541430995121920 # 23221578453517793), (-539099039214450 # 23221578453517793), (539099039214450 # 23221578453517793), (-15054336277695 # 320307891455746), (15054336277695 # 320307891455746), (-13424048132212575 # 655990561701367808), (13424048132212575 # 655990561701367808)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_critical_evaluated.
Close Scope Q_scope.

(* (i) critical: L = 2: grad f = 0; for all real values of what is drawn. The first 1 of 8 differences: all would be too large. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_i_critical_larger_divisor_1 (U_0 : R) : R :=
  let t1 := (- U_0) in
  (1 - (U_0 * t1)).
Definition part_i_critical_larger_divisor_2 (units_0 : R) : R :=
  let t9 := (- units_0) in
  (1 - (units_0 * t9)).
Definition part_i_critical_larger_divisor_3 (V_0 : R) : R :=
  let t24 := (- V_0) in
  (1 - (V_0 * t24)).
Definition part_i_critical_larger_1 (U_0 units_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t1 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t1))) in
  let t6 := (t1 * t5) in
  let t7 := (t6 + t6) in
  let t9 := (- units_0) in
  let t13 := (t9 * (1 / (1 - (units_0 * t9)))) in
  let t15 := (1 - (t9 * t13)) in
  let t17 := ((t15 + t15) - 1) in
  let t18 := (t7 * t17) in
  let t19 := (t13 + t13) in
  let t24 := (- V_0) in
  let t28 := (t24 * (1 / (1 - (V_0 * t24)))) in
  let t30 := (1 - (t24 * t28)) in
  let t32 := ((t30 + t30) - 1) in
  let t33 := ((t19 * sigma_0) * t32) in
  let t36 := ((t17 * sigma_0) * t32) in
  let t45 := (- t28) in
  let t46 := (t45 + t45) in
  let t49 := ((((t7 * t19) * t33) + (t18 * t36)) - (((t7 * sigma_0) * t32) + ((((t5 + t5) - 1) * sigma_1) * t46))) in
  let t52 := (1 - (t1 * t6)) in
  let t54 := ((t52 + t52) - 1) in
  let t55 := (t54 * t17) in
  let t62 := (- t6) in
  let t68 := (t55 * ((((t54 * t19) * t33) + (t55 * t36)) - (((t54 * sigma_0) * t32) + (((t62 + t62) * sigma_1) * t46)))) in
  ((t18 * t49) + t68).
Theorem part_i_critical_larger : forall U_0 units_0 sigma_0 V_0 sigma_1 : R,
  part_i_critical_larger_divisor_1 U_0 <> 0 ->
  part_i_critical_larger_divisor_2 units_0 <> 0 ->
  part_i_critical_larger_divisor_3 V_0 <> 0 ->
  part_i_critical_larger_1 U_0 units_0 sigma_0 V_0 sigma_1 = 0.
Proof.
  intros.
  unfold part_i_critical_larger_divisor_1, part_i_critical_larger_divisor_2, part_i_critical_larger_divisor_3, part_i_critical_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_critical_larger.
Close Scope R_scope.

(* (i) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_i_critical_larger_evaluated_term (U_0 units_0 sigma_0 V_0 sigma_1 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- U_0) in
  let t3 := Qred (U_0 * t1) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t1 * t5) in
  let t7 := Qred (t6 + t6) in
  let t9 := Qred (- units_0) in
  let t10 := Qred (units_0 * t9) in
  let t11 := Qred (1 - t10) in
  let t12 := Qred (1 / t11) in
  let t13 := Qred (t9 * t12) in
  let t14 := Qred (t9 * t13) in
  let t15 := Qred (1 - t14) in
  let t16 := Qred (t15 + t15) in
  let t17 := Qred (t16 - 1) in
  let t18 := Qred (t7 * t17) in
  let t19 := Qred (t13 + t13) in
  let t20 := Qred (t7 * t19) in
  let t22 := Qred (t19 * sigma_0) in
  let t24 := Qred (- V_0) in
  let t25 := Qred (V_0 * t24) in
  let t26 := Qred (1 - t25) in
  let t27 := Qred (1 / t26) in
  let t28 := Qred (t24 * t27) in
  let t29 := Qred (t24 * t28) in
  let t30 := Qred (1 - t29) in
  let t31 := Qred (t30 + t30) in
  let t32 := Qred (t31 - 1) in
  let t33 := Qred (t22 * t32) in
  let t34 := Qred (t20 * t33) in
  let t35 := Qred (t17 * sigma_0) in
  let t36 := Qred (t35 * t32) in
  let t37 := Qred (t18 * t36) in
  let t38 := Qred (t34 + t37) in
  let t39 := Qred (t7 * sigma_0) in
  let t40 := Qred (t39 * t32) in
  let t41 := Qred (t5 + t5) in
  let t42 := Qred (t41 - 1) in
  let t44 := Qred (t42 * sigma_1) in
  let t45 := Qred (- t28) in
  let t46 := Qred (t45 + t45) in
  let t47 := Qred (t44 * t46) in
  let t48 := Qred (t40 + t47) in
  let t49 := Qred (t38 - t48) in
  let t51 := Qred (t1 * t6) in
  let t52 := Qred (1 - t51) in
  let t53 := Qred (t52 + t52) in
  let t54 := Qred (t53 - 1) in
  let t55 := Qred (t54 * t17) in
  let t56 := Qred (t54 * t19) in
  let t57 := Qred (t56 * t33) in
  let t58 := Qred (t55 * t36) in
  let t59 := Qred (t57 + t58) in
  let t60 := Qred (t54 * sigma_0) in
  let t61 := Qred (t60 * t32) in
  let t62 := Qred (- t6) in
  let t63 := Qred (t62 + t62) in
  let t64 := Qred (t63 * sigma_1) in
  let t65 := Qred (t64 * t46) in
  let t66 := Qred (t61 + t65) in
  let t67 := Qred (t59 - t66) in
  let t69 := Qred (t28 + t28) in
  let t70 := Qred (t22 * t69) in
  let t71 := Qred (t20 * t70) in
  let t72 := Qred (t35 * t69) in
  let t73 := Qred (t18 * t72) in
  let t74 := Qred (t71 + t73) in
  let t75 := Qred (t39 * t69) in
  let t76 := Qred (t27 + t27) in
  let t77 := Qred (t76 - 1) in
  let t78 := Qred (t44 * t77) in
  let t79 := Qred (t75 + t78) in
  let t80 := Qred (t74 - t79) in
  let t82 := Qred (t56 * t70) in
  let t83 := Qred (t55 * t72) in
  let t84 := Qred (t82 + t83) in
  let t85 := Qred (t60 * t69) in
  let t86 := Qred (t64 * t77) in
  let t87 := Qred (t85 + t86) in
  let t88 := Qred (t84 - t87) in
  (Qred ((t18 * t49)), Qred ((t55 * t67)), Qred ((t18 * t80)), Qred ((t55 * t88)), Qred ((t20 * t49)), Qred ((t56 * t67)), Qred ((t20 * t80)), Qred ((t56 * t88)), Qred ((t88 * t72)), Qred ((t67 * t36)), Qred ((t88 * t70)), Qred ((t67 * t33)), Qred ((t80 * t72)), Qred ((t49 * t36)), Qred ((t80 * t70)), Qred ((t49 * t33))).
Theorem part_i_critical_larger_evaluated :
  part_i_critical_larger_evaluated_term (671 # 1024) (-99 # 1024) (423 # 512) (79 # 64) (313 # 1024)
  = ((2639974981957772448000 # 24577184538898801201961), (-2639974981957772448000 # 24577184538898801201961), (-560002604459990298750 # 24577184538898801201961), (560002604459990298750 # 24577184538898801201961), (515280217122959523840 # 24577184538898801201961), (-515280217122959523840 # 24577184538898801201961), (-109303408398808166400 # 24577184538898801201961), (109303408398808166400 # 24577184538898801201961), (-15638068166862623625 # 339006505235258084242), (15638068166862623625 # 339006505235258084242), (-1526148394487608320 # 169503252617629042121), (1526148394487608320 # 169503252617629042121), (-13944565598539117595625 # 694285322721808556527616), (13944565598539117595625 # 694285322721808556527616), (-1328980765089044925 # 339006505235258084242), (1328980765089044925 # 339006505235258084242)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_critical_larger_evaluated.
Close Scope Q_scope.

(* (i) escape: f(W_2 + e u_j a^T, W_1 + e a v_j^T) - f = -e^2 sigma_j + e^4/2; for all real values of what is drawn. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_i_escape_1 (e_0 sigma_0 : R) : R :=
  let t1 := (e_0 * e_0) in
  let t3 := (t1 - sigma_0) in
  let t5 := (- sigma_0) in
  (((t3 * t3) - (t5 * t5)) + (t1 * ((2 * sigma_0) - t1))).
Theorem part_i_escape : forall e_0 sigma_0 : R,
  part_i_escape_1 e_0 sigma_0 = 0.
Proof.
  intros.
  unfold part_i_escape_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_escape.
Close Scope R_scope.

(* (i) escape: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_i_escape_evaluated_term (e_0 sigma_0 : Q) : Q * Q :=
  let t1 := Qred (e_0 * e_0) in
  let t3 := Qred (t1 - sigma_0) in
  let t4 := Qred (t3 * t3) in
  let t5 := Qred (- sigma_0) in
  let t6 := Qred (t5 * t5) in
  let t9 := Qred (2 * sigma_0) in
  let t10 := Qred (t9 - t1) in
  (Qred ((t4 - t6)), Qred ((t1 * t10))).
Theorem part_i_escape_evaluated :
  part_i_escape_evaluated_term (2033 # 1024) (167 # 512)
  = ((14255259547073 # 1099511627776), (-14255259547073 # 1099511627776)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_escape_evaluated.
Close Scope Q_scope.

(* (i) escape: f(W_2 + e u_j a^T, W_1 + e a v_j^T) - f = -e^2 sigma_j + e^4/2; for all real values of what is drawn. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=2 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_i_escape_larger_divisor_1 (units_0 : R) : R :=
  let t3 := (- units_0) in
  (1 - (units_0 * t3)).
Definition part_i_escape_larger_1 (e_0 units_0 sigma_0 : R) : R :=
  let t3 := (- units_0) in
  let t6 := (1 / (1 - (units_0 * t3))) in
  let t9 := (e_0 * ((t6 + t6) - 1)) in
  let t12 := (- (t3 * t6)) in
  let t14 := (e_0 * (t12 + t12)) in
  let t18 := (((t9 * t9) + (t14 * t14)) - sigma_0) in
  let t20 := (- sigma_0) in
  let t23 := (e_0 * e_0) in
  (((t18 * t18) - (t20 * t20)) + (t23 * ((2 * sigma_0) - t23))).
Theorem part_i_escape_larger : forall e_0 units_0 sigma_0 : R,
  part_i_escape_larger_divisor_1 units_0 <> 0 ->
  part_i_escape_larger_1 e_0 units_0 sigma_0 = 0.
Proof.
  intros.
  unfold part_i_escape_larger_divisor_1, part_i_escape_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_escape_larger.
Close Scope R_scope.

(* (i) escape: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=2 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_i_escape_larger_evaluated_term (e_0 units_0 sigma_0 : Q) : Q * Q :=
  let t3 := Qred (- units_0) in
  let t4 := Qred (units_0 * t3) in
  let t5 := Qred (1 - t4) in
  let t6 := Qred (1 / t5) in
  let t7 := Qred (t6 + t6) in
  let t8 := Qred (t7 - 1) in
  let t9 := Qred (e_0 * t8) in
  let t10 := Qred (t9 * t9) in
  let t11 := Qred (t3 * t6) in
  let t12 := Qred (- t11) in
  let t13 := Qred (t12 + t12) in
  let t14 := Qred (e_0 * t13) in
  let t15 := Qred (t14 * t14) in
  let t16 := Qred (t10 + t15) in
  let t18 := Qred (t16 - sigma_0) in
  let t19 := Qred (t18 * t18) in
  let t20 := Qred (- sigma_0) in
  let t21 := Qred (t20 * t20) in
  let t23 := Qred (e_0 * e_0) in
  let t25 := Qred (2 * sigma_0) in
  let t26 := Qred (t25 - t23) in
  (Qred ((t19 - t21)), Qred ((t23 * t26))).
Theorem part_i_escape_larger_evaluated :
  part_i_escape_larger_evaluated_term (2033 # 1024) (-99 # 1024) (167 # 512)
  = ((14255259547073 # 1099511627776), (-14255259547073 # 1099511627776)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_escape_larger_evaluated.
Close Scope Q_scope.

(* (iii) origin: L = 3, at the origin: f(eA, eB, eC) - f = -e^3 <Y, CBA> + e^6 |CBA|^2/2, so Hess f = 0, and yet this is no minimum; for all real values of what is drawn. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_iii_origin_1 (e_0 direction_3_0 direction_2_0 direction_1_0 sigma_0 : R) : R :=
  let t10 := (((e_0 * direction_3_0) * ((e_0 * direction_2_0) * (e_0 * direction_1_0))) - sigma_0) in
  let t15 := ((e_0 * e_0) * e_0) in
  let t18 := (direction_3_0 * (direction_2_0 * direction_1_0)) in
  (((t10 * t10) - (sigma_0 * sigma_0)) - (((t15 * t15) * (t18 * t18)) - ((2 * t15) * (sigma_0 * t18)))).
Theorem part_iii_origin : forall e_0 direction_3_0 direction_2_0 direction_1_0 sigma_0 : R,
  part_iii_origin_1 e_0 direction_3_0 direction_2_0 direction_1_0 sigma_0 = 0.
Proof.
  intros.
  unfold part_iii_origin_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_iii_origin.
Close Scope R_scope.

(* (iii) origin: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_iii_origin_evaluated_term (e_0 direction_3_0 direction_2_0 direction_1_0 sigma_0 : Q) : Q * Q :=
  let t2 := Qred (e_0 * direction_3_0) in
  let t4 := Qred (e_0 * direction_2_0) in
  let t6 := Qred (e_0 * direction_1_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - sigma_0) in
  let t11 := Qred (t10 * t10) in
  let t12 := Qred (sigma_0 * sigma_0) in
  let t14 := Qred (e_0 * e_0) in
  let t15 := Qred (t14 * e_0) in
  let t16 := Qred (t15 * t15) in
  let t17 := Qred (direction_2_0 * direction_1_0) in
  let t18 := Qred (direction_3_0 * t17) in
  let t19 := Qred (t18 * t18) in
  let t20 := Qred (t16 * t19) in
  let t22 := Qred (2 * t15) in
  let t23 := Qred (sigma_0 * t18) in
  let t24 := Qred (t22 * t23) in
  (Qred ((t11 - t12)), Qred ((t20 - t24))).
Theorem part_iii_origin_evaluated :
  part_iii_origin_evaluated_term (2033 # 1024) (-639 # 1024) (-307 # 512) (-299 # 1024) (167 # 512)
  = ((428249694662466940314195560873192385 # 332306998946228968225951765070086144), (428249694662466940314195560873192385 # 332306998946228968225951765070086144)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iii_origin_evaluated.
Close Scope Q_scope.

(* (iii) origin: L = 3, at the origin: f(eA, eB, eC) - f = -e^3 <Y, CBA> + e^6 |CBA|^2/2, so Hess f = 0, and yet this is no minimum; for all real values of what is drawn. *)
(* at Size=2 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_iii_origin_larger_divisor_1 (U_0 : R) : R :=
  let t27 := (- U_0) in
  (1 - (U_0 * t27)).
Definition part_iii_origin_larger_divisor_2 (V_0 : R) : R :=
  let t37 := (- V_0) in
  (1 - (V_0 * t37)).
Definition part_iii_origin_larger_1 (e_0 direction_3_3 direction_2_3 direction_1_3 direction_2_2 direction_1_1 direction_3_2 direction_2_1 direction_2_0 U_0 sigma_0 V_0 sigma_1 direction_1_2 direction_1_0 direction_3_1 direction_3_0 : R) : R :=
  let t2 := (e_0 * direction_3_3) in
  let t4 := (e_0 * direction_2_3) in
  let t6 := (e_0 * direction_1_3) in
  let t9 := (e_0 * direction_2_2) in
  let t11 := (e_0 * direction_1_1) in
  let t13 := ((t4 * t6) + (t9 * t11)) in
  let t16 := (e_0 * direction_3_2) in
  let t18 := (e_0 * direction_2_1) in
  let t21 := (e_0 * direction_2_0) in
  let t23 := ((t18 * t6) + (t21 * t11)) in
  let t27 := (- U_0) in
  let t31 := (1 / (1 - (U_0 * t27))) in
  let t32 := (t27 * t31) in
  let t35 := ((t32 + t32) * sigma_0) in
  let t37 := (- V_0) in
  let t40 := (1 / (1 - (V_0 * t37))) in
  let t41 := (t37 * t40) in
  let t42 := (t41 + t41) in
  let t47 := (((t31 + t31) - 1) * sigma_1) in
  let t49 := ((t40 + t40) - 1) in
  let t51 := ((t35 * t42) + (t47 * t49)) in
  let t52 := (((t2 * t13) + (t16 * t23)) - t51) in
  let t55 := (e_0 * direction_1_2) in
  let t58 := (e_0 * direction_1_0) in
  let t60 := ((t4 * t55) + (t9 * t58)) in
  let t64 := ((t18 * t55) + (t21 * t58)) in
  let t68 := (1 - (t37 * t41)) in
  let t70 := ((t68 + t68) - 1) in
  let t72 := (- t41) in
  let t73 := (t72 + t72) in
  let t75 := ((t35 * t70) + (t47 * t73)) in
  let t76 := (((t2 * t60) + (t16 * t64)) - t75) in
  let t79 := (e_0 * direction_3_1) in
  let t82 := (e_0 * direction_3_0) in
  let t86 := (1 - (t27 * t32)) in
  let t89 := (((t86 + t86) - 1) * sigma_0) in
  let t91 := (- t32) in
  let t93 := ((t91 + t91) * sigma_1) in
  let t95 := ((t89 * t42) + (t93 * t49)) in
  let t96 := (((t79 * t13) + (t82 * t23)) - t95) in
  let t103 := ((t89 * t70) + (t93 * t73)) in
  let t104 := (((t79 * t60) + (t82 * t64)) - t103) in
  let t116 := (((t52 * t52) + ((t76 * t76) + ((t96 * t96) + (t104 * t104)))) - ((t51 * t51) + ((t75 * t75) + ((t95 * t95) + (t103 * t103))))) in
  let t118 := ((e_0 * e_0) * e_0) in
  let t122 := ((direction_2_3 * direction_1_3) + (direction_2_2 * direction_1_1)) in
  let t126 := ((direction_2_1 * direction_1_3) + (direction_2_0 * direction_1_1)) in
  let t128 := ((direction_3_3 * t122) + (direction_3_2 * t126)) in
  let t132 := ((direction_2_3 * direction_1_2) + (direction_2_2 * direction_1_0)) in
  let t136 := ((direction_2_1 * direction_1_2) + (direction_2_0 * direction_1_0)) in
  let t138 := ((direction_3_3 * t132) + (direction_3_2 * t136)) in
  let t142 := ((direction_3_1 * t122) + (direction_3_0 * t126)) in
  let t146 := ((direction_3_1 * t132) + (direction_3_0 * t136)) in
  let t162 := (((t118 * t118) * ((t128 * t128) + ((t138 * t138) + ((t142 * t142) + (t146 * t146))))) - ((2 * t118) * ((t51 * t128) + ((t75 * t138) + ((t95 * t142) + (t103 * t146)))))) in
  (t116 - t162).
Theorem part_iii_origin_larger : forall e_0 direction_3_3 direction_2_3 direction_1_3 direction_2_2 direction_1_1 direction_3_2 direction_2_1 direction_2_0 U_0 sigma_0 V_0 sigma_1 direction_1_2 direction_1_0 direction_3_1 direction_3_0 : R,
  part_iii_origin_larger_divisor_1 U_0 <> 0 ->
  part_iii_origin_larger_divisor_2 V_0 <> 0 ->
  part_iii_origin_larger_1 e_0 direction_3_3 direction_2_3 direction_1_3 direction_2_2 direction_1_1 direction_3_2 direction_2_1 direction_2_0 U_0 sigma_0 V_0 sigma_1 direction_1_2 direction_1_0 direction_3_1 direction_3_0 = 0.
Proof.
  intros.
  unfold part_iii_origin_larger_divisor_1, part_iii_origin_larger_divisor_2, part_iii_origin_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iii_origin_larger.
Close Scope R_scope.

(* (iii) origin: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_iii_origin_larger_evaluated_term (e_0 direction_3_3 direction_2_3 direction_1_3 direction_2_2 direction_1_1 direction_3_2 direction_2_1 direction_2_0 U_0 sigma_0 V_0 sigma_1 direction_1_2 direction_1_0 direction_3_1 direction_3_0 : Q) : Q * Q :=
  let t2 := Qred (e_0 * direction_3_3) in
  let t4 := Qred (e_0 * direction_2_3) in
  let t6 := Qred (e_0 * direction_1_3) in
  let t7 := Qred (t4 * t6) in
  let t9 := Qred (e_0 * direction_2_2) in
  let t11 := Qred (e_0 * direction_1_1) in
  let t12 := Qred (t9 * t11) in
  let t13 := Qred (t7 + t12) in
  let t14 := Qred (t2 * t13) in
  let t16 := Qred (e_0 * direction_3_2) in
  let t18 := Qred (e_0 * direction_2_1) in
  let t19 := Qred (t18 * t6) in
  let t21 := Qred (e_0 * direction_2_0) in
  let t22 := Qred (t21 * t11) in
  let t23 := Qred (t19 + t22) in
  let t24 := Qred (t16 * t23) in
  let t25 := Qred (t14 + t24) in
  let t27 := Qred (- U_0) in
  let t29 := Qred (U_0 * t27) in
  let t30 := Qred (1 - t29) in
  let t31 := Qred (1 / t30) in
  let t32 := Qred (t27 * t31) in
  let t33 := Qred (t32 + t32) in
  let t35 := Qred (t33 * sigma_0) in
  let t37 := Qred (- V_0) in
  let t38 := Qred (V_0 * t37) in
  let t39 := Qred (1 - t38) in
  let t40 := Qred (1 / t39) in
  let t41 := Qred (t37 * t40) in
  let t42 := Qred (t41 + t41) in
  let t43 := Qred (t35 * t42) in
  let t44 := Qred (t31 + t31) in
  let t45 := Qred (t44 - 1) in
  let t47 := Qred (t45 * sigma_1) in
  let t48 := Qred (t40 + t40) in
  let t49 := Qred (t48 - 1) in
  let t50 := Qred (t47 * t49) in
  let t51 := Qred (t43 + t50) in
  let t52 := Qred (t25 - t51) in
  let t53 := Qred (t52 * t52) in
  let t55 := Qred (e_0 * direction_1_2) in
  let t56 := Qred (t4 * t55) in
  let t58 := Qred (e_0 * direction_1_0) in
  let t59 := Qred (t9 * t58) in
  let t60 := Qred (t56 + t59) in
  let t61 := Qred (t2 * t60) in
  let t62 := Qred (t18 * t55) in
  let t63 := Qred (t21 * t58) in
  let t64 := Qred (t62 + t63) in
  let t65 := Qred (t16 * t64) in
  let t66 := Qred (t61 + t65) in
  let t67 := Qred (t37 * t41) in
  let t68 := Qred (1 - t67) in
  let t69 := Qred (t68 + t68) in
  let t70 := Qred (t69 - 1) in
  let t71 := Qred (t35 * t70) in
  let t72 := Qred (- t41) in
  let t73 := Qred (t72 + t72) in
  let t74 := Qred (t47 * t73) in
  let t75 := Qred (t71 + t74) in
  let t76 := Qred (t66 - t75) in
  let t77 := Qred (t76 * t76) in
  let t79 := Qred (e_0 * direction_3_1) in
  let t80 := Qred (t79 * t13) in
  let t82 := Qred (e_0 * direction_3_0) in
  let t83 := Qred (t82 * t23) in
  let t84 := Qred (t80 + t83) in
  let t85 := Qred (t27 * t32) in
  let t86 := Qred (1 - t85) in
  let t87 := Qred (t86 + t86) in
  let t88 := Qred (t87 - 1) in
  let t89 := Qred (t88 * sigma_0) in
  let t90 := Qred (t89 * t42) in
  let t91 := Qred (- t32) in
  let t92 := Qred (t91 + t91) in
  let t93 := Qred (t92 * sigma_1) in
  let t94 := Qred (t93 * t49) in
  let t95 := Qred (t90 + t94) in
  let t96 := Qred (t84 - t95) in
  let t97 := Qred (t96 * t96) in
  let t98 := Qred (t79 * t60) in
  let t99 := Qred (t82 * t64) in
  let t100 := Qred (t98 + t99) in
  let t101 := Qred (t89 * t70) in
  let t102 := Qred (t93 * t73) in
  let t103 := Qred (t101 + t102) in
  let t104 := Qred (t100 - t103) in
  let t105 := Qred (t104 * t104) in
  let t106 := Qred (t97 + t105) in
  let t107 := Qred (t77 + t106) in
  let t108 := Qred (t53 + t107) in
  let t109 := Qred (t51 * t51) in
  let t110 := Qred (t75 * t75) in
  let t111 := Qred (t95 * t95) in
  let t112 := Qred (t103 * t103) in
  let t113 := Qred (t111 + t112) in
  let t114 := Qred (t110 + t113) in
  let t115 := Qred (t109 + t114) in
  let t117 := Qred (e_0 * e_0) in
  let t118 := Qred (t117 * e_0) in
  let t119 := Qred (t118 * t118) in
  let t120 := Qred (direction_2_3 * direction_1_3) in
  let t121 := Qred (direction_2_2 * direction_1_1) in
  let t122 := Qred (t120 + t121) in
  let t123 := Qred (direction_3_3 * t122) in
  let t124 := Qred (direction_2_1 * direction_1_3) in
  let t125 := Qred (direction_2_0 * direction_1_1) in
  let t126 := Qred (t124 + t125) in
  let t127 := Qred (direction_3_2 * t126) in
  let t128 := Qred (t123 + t127) in
  let t129 := Qred (t128 * t128) in
  let t130 := Qred (direction_2_3 * direction_1_2) in
  let t131 := Qred (direction_2_2 * direction_1_0) in
  let t132 := Qred (t130 + t131) in
  let t133 := Qred (direction_3_3 * t132) in
  let t134 := Qred (direction_2_1 * direction_1_2) in
  let t135 := Qred (direction_2_0 * direction_1_0) in
  let t136 := Qred (t134 + t135) in
  let t137 := Qred (direction_3_2 * t136) in
  let t138 := Qred (t133 + t137) in
  let t139 := Qred (t138 * t138) in
  let t140 := Qred (direction_3_1 * t122) in
  let t141 := Qred (direction_3_0 * t126) in
  let t142 := Qred (t140 + t141) in
  let t143 := Qred (t142 * t142) in
  let t144 := Qred (direction_3_1 * t132) in
  let t145 := Qred (direction_3_0 * t136) in
  let t146 := Qred (t144 + t145) in
  let t147 := Qred (t146 * t146) in
  let t148 := Qred (t143 + t147) in
  let t149 := Qred (t139 + t148) in
  let t150 := Qred (t129 + t149) in
  let t151 := Qred (t119 * t150) in
  let t153 := Qred (2 * t118) in
  let t154 := Qred (t51 * t128) in
  let t155 := Qred (t75 * t138) in
  let t156 := Qred (t95 * t142) in
  let t157 := Qred (t103 * t146) in
  let t158 := Qred (t156 + t157) in
  let t159 := Qred (t155 + t158) in
  let t160 := Qred (t154 + t159) in
  let t161 := Qred (t153 * t160) in
  (Qred ((t108 - t115)), Qred ((t151 - t161))).
Theorem part_iii_origin_larger_evaluated :
  part_iii_origin_larger_evaluated_term (2033 # 1024) (1145 # 1024) (423 # 1024) (-971 # 1024) (-97 # 128) (-1337 # 1024) (95 # 512) (-755 # 1024) (-307 # 512) (671 # 1024) (423 # 512) (79 # 64) (313 # 1024) (1243 # 1024) (-299 # 1024) (5 # 32) (-639 # 1024)
  = ((637360342879186675222329457291966620941018738873 # 5148522499199642486084390475497309330395365376), (637360342879186675222329457291966620941018738873 # 5148522499199642486084390475497309330395365376)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iii_origin_larger_evaluated.
Close Scope Q_scope.

(* (iv) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=1 Kept=0 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_iv_critical_evaluated_term (turn_2_0 root_0 turn_1_0 turn_3_0 turn_0_0 missed_0 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- turn_2_0) in
  let t3 := Qred (turn_2_0 * t1) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t1 * t5) in
  let t7 := Qred (t6 + t6) in
  let t9 := Qred (t7 * root_0) in
  let t11 := Qred (- turn_1_0) in
  let t12 := Qred (turn_1_0 * t11) in
  let t13 := Qred (1 - t12) in
  let t14 := Qred (1 / t13) in
  let t15 := Qred (t11 * t14) in
  let t16 := Qred (t11 * t15) in
  let t17 := Qred (1 - t16) in
  let t18 := Qred (t17 + t17) in
  let t19 := Qred (t18 - 1) in
  let t20 := Qred (t9 * t19) in
  let t22 := Qred (- turn_3_0) in
  let t23 := Qred (turn_3_0 * t22) in
  let t24 := Qred (1 - t23) in
  let t25 := Qred (1 / t24) in
  let t26 := Qred (t22 * t25) in
  let t27 := Qred (t26 + t26) in
  let t28 := Qred (t27 * root_0) in
  let t29 := Qred (t28 * t7) in
  let t30 := Qred (t15 + t15) in
  let t31 := Qred (t9 * t30) in
  let t32 := Qred (t30 * root_0) in
  let t34 := Qred (- turn_0_0) in
  let t35 := Qred (turn_0_0 * t34) in
  let t36 := Qred (1 - t35) in
  let t37 := Qred (1 / t36) in
  let t38 := Qred (t34 * t37) in
  let t39 := Qred (t34 * t38) in
  let t40 := Qred (1 - t39) in
  let t41 := Qred (t40 + t40) in
  let t42 := Qred (t41 - 1) in
  let t43 := Qred (t32 * t42) in
  let t44 := Qred (t31 * t43) in
  let t45 := Qred (t19 * root_0) in
  let t46 := Qred (t45 * t42) in
  let t47 := Qred (t20 * t46) in
  let t48 := Qred (t44 + t47) in
  let t49 := Qred (t29 * t48) in
  let t50 := Qred (t1 * t6) in
  let t51 := Qred (1 - t50) in
  let t52 := Qred (t51 + t51) in
  let t53 := Qred (t52 - 1) in
  let t54 := Qred (t28 * t53) in
  let t55 := Qred (t53 * root_0) in
  let t56 := Qred (t55 * t30) in
  let t57 := Qred (t56 * t43) in
  let t58 := Qred (t55 * t19) in
  let t59 := Qred (t58 * t46) in
  let t60 := Qred (t57 + t59) in
  let t61 := Qred (t54 * t60) in
  let t62 := Qred (t49 + t61) in
  let t63 := Qred (root_0 * root_0) in
  let t64 := Qred (t63 * root_0) in
  let t65 := Qred (t27 * t64) in
  let t66 := Qred (t65 * t42) in
  let t67 := Qred (t25 + t25) in
  let t68 := Qred (t67 - 1) in
  let t70 := Qred (t68 * missed_0) in
  let t71 := Qred (- t38) in
  let t72 := Qred (t71 + t71) in
  let t73 := Qred (t70 * t72) in
  let t74 := Qred (t66 + t73) in
  let t75 := Qred (t62 - t74) in
  let t76 := Qred (t29 * t75) in
  let t77 := Qred (t22 * t26) in
  let t78 := Qred (1 - t77) in
  let t79 := Qred (t78 + t78) in
  let t80 := Qred (t79 - 1) in
  let t81 := Qred (t80 * root_0) in
  let t82 := Qred (t81 * t7) in
  let t83 := Qred (t82 * t48) in
  let t84 := Qred (t81 * t53) in
  let t85 := Qred (t84 * t60) in
  let t86 := Qred (t83 + t85) in
  let t87 := Qred (t80 * t64) in
  let t88 := Qred (t87 * t42) in
  let t89 := Qred (- t26) in
  let t90 := Qred (t89 + t89) in
  let t91 := Qred (t90 * missed_0) in
  let t92 := Qred (t91 * t72) in
  let t93 := Qred (t88 + t92) in
  let t94 := Qred (t86 - t93) in
  let t95 := Qred (t82 * t94) in
  let t96 := Qred (t76 + t95) in
  let t98 := Qred (t54 * t75) in
  let t99 := Qred (t84 * t94) in
  let t100 := Qred (t98 + t99) in
  let t102 := Qred (t38 + t38) in
  let t103 := Qred (t32 * t102) in
  let t104 := Qred (t31 * t103) in
  let t105 := Qred (t45 * t102) in
  let t106 := Qred (t20 * t105) in
  let t107 := Qred (t104 + t106) in
  let t108 := Qred (t29 * t107) in
  let t109 := Qred (t56 * t103) in
  let t110 := Qred (t58 * t105) in
  let t111 := Qred (t109 + t110) in
  let t112 := Qred (t54 * t111) in
  let t113 := Qred (t108 + t112) in
  let t114 := Qred (t65 * t102) in
  let t115 := Qred (t37 + t37) in
  let t116 := Qred (t115 - 1) in
  let t117 := Qred (t70 * t116) in
  let t118 := Qred (t114 + t117) in
  let t119 := Qred (t113 - t118) in
  let t120 := Qred (t29 * t119) in
  let t121 := Qred (t82 * t107) in
  let t122 := Qred (t84 * t111) in
  let t123 := Qred (t121 + t122) in
  let t124 := Qred (t87 * t102) in
  let t125 := Qred (t91 * t116) in
  let t126 := Qred (t124 + t125) in
  let t127 := Qred (t123 - t126) in
  let t128 := Qred (t82 * t127) in
  let t129 := Qred (t120 + t128) in
  let t131 := Qred (t54 * t119) in
  let t132 := Qred (t84 * t127) in
  let t133 := Qred (t131 + t132) in
  (Qred ((t20 * t96)), Qred ((t58 * t100)), Qred ((t20 * t129)), Qred ((t58 * t133)), Qred ((t31 * t96)), Qred ((t56 * t100)), Qred ((t31 * t129)), Qred ((t56 * t133)), Qred ((t133 * t105)), Qred ((t100 * t46)), Qred ((t133 * t103)), Qred ((t100 * t43)), Qred ((t129 * t105)), Qred ((t96 * t46)), Qred ((t129 * t103)), Qred ((t96 * t43)), Qred ((t127 * t111)), Qred ((t94 * t60)), Qred ((t127 * t107)), Qred ((t94 * t48)), Qred ((t119 * t111)), Qred ((t75 * t60)), Qred ((t119 * t107)), Qred ((t75 * t48))).
Theorem part_iv_critical_evaluated :
  part_iv_critical_evaluated_term (-135 # 512) (991 # 1024) (231 # 1024) (1669 # 1024) (1043 # 1024) (1107 # 1024)
  = ((0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (-18129059878802877789136443 # 1256067236431488081199520000), (18129059878802877789136443 # 1256067236431488081199520000), (-8027002680851884442076 # 981302528462100063437125), (8027002680851884442076 # 981302528462100063437125), (3773505700848701818641481659 # 514485140042337518059323392000), (-3773505700848701818641481659 # 514485140042337518059323392000), (417698719340908043667447 # 100485378914519046495961600), (-417698719340908043667447 # 100485378914519046495961600)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_critical_evaluated.
Close Scope Q_scope.

(* (v) critical: L = 2, as many hidden units as fitted triples, i fitted and j missed: W_2 = U, W_1 = U^T Y has grad f = 0; for all real values of what is drawn. The first 2 of 4 differences: all would be too large. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope R_scope.
Definition part_v_critical_divisor_1 (U_0 : R) : R :=
  let t2 := (- U_0) in
  (1 - (U_0 * t2)).
Definition part_v_critical_divisor_2 (V_0 : R) : R :=
  let t13 := (- V_0) in
  (1 - (V_0 * t13)).
Definition part_v_critical_1 (U_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t2 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t2))) in
  let t7 := ((t5 + t5) - 1) in
  let t8 := (t2 * t5) in
  let t11 := ((t8 + t8) * sigma_0) in
  let t13 := (- V_0) in
  let t16 := (1 / (1 - (V_0 * t13))) in
  let t17 := (t13 * t16) in
  let t19 := (1 - (t13 * t17)) in
  let t21 := ((t19 + t19) - 1) in
  let t24 := (t7 * sigma_1) in
  let t25 := (- t17) in
  let t26 := (t25 + t25) in
  let t28 := ((t11 * t21) + (t24 * t26)) in
  let t30 := (- t8) in
  let t31 := (t30 + t30) in
  let t33 := (1 - (t2 * t8)) in
  let t36 := (((t33 + t33) - 1) * sigma_0) in
  let t38 := (t31 * sigma_1) in
  let t40 := ((t36 * t21) + (t38 * t26)) in
  let t42 := ((t7 * t28) + (t31 * t40)) in
  ((t7 * ((t7 * t42) - t28)) + (t31 * ((t31 * t42) - t40))).
Definition part_v_critical_2 (U_0 sigma_0 V_0 sigma_1 : R) : R :=
  let t2 := (- U_0) in
  let t5 := (1 / (1 - (U_0 * t2))) in
  let t7 := ((t5 + t5) - 1) in
  let t8 := (t2 * t5) in
  let t11 := ((t8 + t8) * sigma_0) in
  let t13 := (- V_0) in
  let t16 := (1 / (1 - (V_0 * t13))) in
  let t17 := (t13 * t16) in
  let t24 := (t7 * sigma_1) in
  let t30 := (- t8) in
  let t31 := (t30 + t30) in
  let t33 := (1 - (t2 * t8)) in
  let t36 := (((t33 + t33) - 1) * sigma_0) in
  let t38 := (t31 * sigma_1) in
  let t50 := (t17 + t17) in
  let t53 := ((t16 + t16) - 1) in
  let t55 := ((t11 * t50) + (t24 * t53)) in
  let t59 := ((t36 * t50) + (t38 * t53)) in
  let t61 := ((t7 * t55) + (t31 * t59)) in
  ((t7 * ((t7 * t61) - t55)) + (t31 * ((t31 * t61) - t59))).
Theorem part_v_critical : forall U_0 sigma_0 V_0 sigma_1 : R,
  part_v_critical_divisor_1 U_0 <> 0 ->
  part_v_critical_divisor_2 V_0 <> 0 ->
  part_v_critical_1 U_0 sigma_0 V_0 sigma_1 = 0 /\
  part_v_critical_2 U_0 sigma_0 V_0 sigma_1 = 0.
Proof.
  intros.
  unfold part_v_critical_divisor_1, part_v_critical_divisor_2, part_v_critical_1, part_v_critical_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_v_critical.
Close Scope R_scope.

(* (v) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_v_critical_evaluated_term (U_0 sigma_0 V_0 sigma_1 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (- U_0) in
  let t3 := Qred (U_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t5 + t5) in
  let t7 := Qred (t6 - 1) in
  let t8 := Qred (t2 * t5) in
  let t9 := Qred (t8 + t8) in
  let t11 := Qred (t9 * sigma_0) in
  let t13 := Qred (- V_0) in
  let t14 := Qred (V_0 * t13) in
  let t15 := Qred (1 - t14) in
  let t16 := Qred (1 / t15) in
  let t17 := Qred (t13 * t16) in
  let t18 := Qred (t13 * t17) in
  let t19 := Qred (1 - t18) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (t20 - 1) in
  let t22 := Qred (t11 * t21) in
  let t24 := Qred (t7 * sigma_1) in
  let t25 := Qred (- t17) in
  let t26 := Qred (t25 + t25) in
  let t27 := Qred (t24 * t26) in
  let t28 := Qred (t22 + t27) in
  let t29 := Qred (t7 * t28) in
  let t30 := Qred (- t8) in
  let t31 := Qred (t30 + t30) in
  let t32 := Qred (t2 * t8) in
  let t33 := Qred (1 - t32) in
  let t34 := Qred (t33 + t33) in
  let t35 := Qred (t34 - 1) in
  let t36 := Qred (t35 * sigma_0) in
  let t37 := Qred (t36 * t21) in
  let t38 := Qred (t31 * sigma_1) in
  let t39 := Qred (t38 * t26) in
  let t40 := Qred (t37 + t39) in
  let t41 := Qred (t31 * t40) in
  let t42 := Qred (t29 + t41) in
  let t43 := Qred (t7 * t42) in
  let t44 := Qred (t43 - t28) in
  let t46 := Qred (t31 * t42) in
  let t47 := Qred (t46 - t40) in
  let t49 := Qred (t17 + t17) in
  let t50 := Qred (t11 * t49) in
  let t51 := Qred (t16 + t16) in
  let t52 := Qred (t51 - 1) in
  let t53 := Qred (t24 * t52) in
  let t54 := Qred (t50 + t53) in
  let t55 := Qred (t7 * t54) in
  let t56 := Qred (t36 * t49) in
  let t57 := Qred (t38 * t52) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (t31 * t58) in
  let t60 := Qred (t55 + t59) in
  let t61 := Qred (t7 * t60) in
  let t62 := Qred (t61 - t54) in
  let t64 := Qred (t31 * t60) in
  let t65 := Qred (t64 - t58) in
  (Qred ((t7 * t44)), Qred ((t31 * t47)), Qred ((t7 * t62)), Qred ((t31 * t65)), Qred ((t65 * t60)), Qred ((t47 * t42)), Qred ((t62 * t60)), Qred ((t44 * t42))).
Theorem part_v_critical_evaluated :
  part_v_critical_evaluated_term (671 # 1024) (423 # 512) (79 # 64) (313 # 1024)
  = ((-1457117530911900 # 23221578453517793), (1457117530911900 # 23221578453517793), (-6869171315888640 # 23221578453517793), (6869171315888640 # 23221578453517793), (-13424048132212575 # 655990561701367808), (13424048132212575 # 655990561701367808), (15054336277695 # 320307891455746), (-15054336277695 # 320307891455746)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_v_critical_evaluated.
Close Scope Q_scope.

(* (v) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=3 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_v_critical_larger_evaluated_term (U_2 U_1 U_0 sigma_0 V_0 V_1 V_2 sigma_1 sigma_2 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (- U_0) in
  let t4 := Qred (U_1 * t3) in
  let t5 := Qred (U_2 - t4) in
  let t7 := Qred (U_0 * t3) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (1 / t8) in
  let t10 := Qred (t5 * t9) in
  let t11 := Qred (- t10) in
  let t12 := Qred (- U_1) in
  let t13 := Qred (U_1 * t12) in
  let t14 := Qred (1 - t13) in
  let t15 := Qred (- U_2) in
  let t16 := Qred (U_0 * t12) in
  let t17 := Qred (t15 - t16) in
  let t18 := Qred (t17 * t9) in
  let t19 := Qred (t5 * t18) in
  let t20 := Qred (t14 - t19) in
  let t21 := Qred (1 / t20) in
  let t22 := Qred (t11 * t21) in
  let t23 := Qred (t22 + t22) in
  let t24 := Qred (t3 * t9) in
  let t25 := Qred (t5 * t24) in
  let t26 := Qred (t12 - t25) in
  let t27 := Qred (t26 * t21) in
  let t28 := Qred (t27 + t27) in
  let t30 := Qred (t28 * sigma_0) in
  let t32 := Qred (- V_0) in
  let t33 := Qred (V_0 * t32) in
  let t34 := Qred (1 - t33) in
  let t35 := Qred (1 / t34) in
  let t36 := Qred (t32 * t35) in
  let t37 := Qred (t32 * t36) in
  let t38 := Qred (1 - t37) in
  let t40 := Qred (- V_1) in
  let t42 := Qred (- V_2) in
  let t43 := Qred (V_0 * t40) in
  let t44 := Qred (t42 - t43) in
  let t45 := Qred (t44 * t35) in
  let t46 := Qred (t32 * t45) in
  let t47 := Qred (t40 - t46) in
  let t48 := Qred (V_1 * t32) in
  let t49 := Qred (V_2 - t48) in
  let t50 := Qred (t49 * t36) in
  let t51 := Qred (t40 - t50) in
  let t52 := Qred (V_1 * t40) in
  let t53 := Qred (1 - t52) in
  let t54 := Qred (t49 * t45) in
  let t55 := Qred (t53 - t54) in
  let t56 := Qred (1 / t55) in
  let t57 := Qred (t51 * t56) in
  let t58 := Qred (t47 * t57) in
  let t59 := Qred (t38 - t58) in
  let t60 := Qred (t59 + t59) in
  let t61 := Qred (t60 - 1) in
  let t62 := Qred (t30 * t61) in
  let t64 := Qred (t23 * sigma_1) in
  let t65 := Qred (- t36) in
  let t66 := Qred (t49 * t35) in
  let t67 := Qred (- t66) in
  let t68 := Qred (t67 * t56) in
  let t69 := Qred (t47 * t68) in
  let t70 := Qred (t65 - t69) in
  let t71 := Qred (t70 + t70) in
  let t72 := Qred (t64 * t71) in
  let t73 := Qred (t62 + t72) in
  let t74 := Qred (t21 + t21) in
  let t75 := Qred (t74 - 1) in
  let t77 := Qred (t75 * sigma_2) in
  let t78 := Qred (t47 * t56) in
  let t79 := Qred (- t78) in
  let t80 := Qred (t79 + t79) in
  let t81 := Qred (t77 * t80) in
  let t82 := Qred (t73 + t81) in
  let t83 := Qred (t23 * t82) in
  let t84 := Qred (t18 * t22) in
  let t85 := Qred (t9 - t84) in
  let t86 := Qred (t85 + t85) in
  let t87 := Qred (t86 - 1) in
  let t88 := Qred (t18 * t27) in
  let t89 := Qred (t24 - t88) in
  let t90 := Qred (t89 + t89) in
  let t91 := Qred (t90 * sigma_0) in
  let t92 := Qred (t91 * t61) in
  let t93 := Qred (t87 * sigma_1) in
  let t94 := Qred (t93 * t71) in
  let t95 := Qred (t92 + t94) in
  let t96 := Qred (t18 * t21) in
  let t97 := Qred (- t96) in
  let t98 := Qred (t97 + t97) in
  let t99 := Qred (t98 * sigma_2) in
  let t100 := Qred (t99 * t80) in
  let t101 := Qred (t95 + t100) in
  let t102 := Qred (t87 * t101) in
  let t103 := Qred (- t24) in
  let t104 := Qred (t3 * t18) in
  let t105 := Qred (t12 - t104) in
  let t106 := Qred (t105 * t22) in
  let t107 := Qred (t103 - t106) in
  let t108 := Qred (t107 + t107) in
  let t109 := Qred (t3 * t24) in
  let t110 := Qred (1 - t109) in
  let t111 := Qred (t105 * t27) in
  let t112 := Qred (t110 - t111) in
  let t113 := Qred (t112 + t112) in
  let t114 := Qred (t113 - 1) in
  let t115 := Qred (t114 * sigma_0) in
  let t116 := Qred (t115 * t61) in
  let t117 := Qred (t108 * sigma_1) in
  let t118 := Qred (t117 * t71) in
  let t119 := Qred (t116 + t118) in
  let t120 := Qred (t105 * t21) in
  let t121 := Qred (- t120) in
  let t122 := Qred (t121 + t121) in
  let t123 := Qred (t122 * sigma_2) in
  let t124 := Qred (t123 * t80) in
  let t125 := Qred (t119 + t124) in
  let t126 := Qred (t108 * t125) in
  let t127 := Qred (t102 + t126) in
  let t128 := Qred (t83 + t127) in
  let t129 := Qred (t23 * t128) in
  let t130 := Qred (t129 - t82) in
  let t132 := Qred (t87 * t128) in
  let t133 := Qred (t132 - t101) in
  let t134 := Qred (t87 * t133) in
  let t135 := Qred (t108 * t128) in
  let t136 := Qred (t135 - t125) in
  let t137 := Qred (t108 * t136) in
  let t139 := Qred (t45 * t57) in
  let t140 := Qred (t36 - t139) in
  let t141 := Qred (t140 + t140) in
  let t142 := Qred (t30 * t141) in
  let t143 := Qred (t45 * t68) in
  let t144 := Qred (t35 - t143) in
  let t145 := Qred (t144 + t144) in
  let t146 := Qred (t145 - 1) in
  let t147 := Qred (t64 * t146) in
  let t148 := Qred (t142 + t147) in
  let t149 := Qred (t45 * t56) in
  let t150 := Qred (- t149) in
  let t151 := Qred (t150 + t150) in
  let t152 := Qred (t77 * t151) in
  let t153 := Qred (t148 + t152) in
  let t154 := Qred (t23 * t153) in
  let t155 := Qred (t91 * t141) in
  let t156 := Qred (t93 * t146) in
  let t157 := Qred (t155 + t156) in
  let t158 := Qred (t99 * t151) in
  let t159 := Qred (t157 + t158) in
  let t160 := Qred (t87 * t159) in
  let t161 := Qred (t115 * t141) in
  let t162 := Qred (t117 * t146) in
  let t163 := Qred (t161 + t162) in
  let t164 := Qred (t123 * t151) in
  let t165 := Qred (t163 + t164) in
  let t166 := Qred (t108 * t165) in
  let t167 := Qred (t160 + t166) in
  let t168 := Qred (t154 + t167) in
  let t169 := Qred (t23 * t168) in
  let t170 := Qred (t169 - t153) in
  let t172 := Qred (t87 * t168) in
  let t173 := Qred (t172 - t159) in
  let t174 := Qred (t87 * t173) in
  let t175 := Qred (t108 * t168) in
  let t176 := Qred (t175 - t165) in
  let t177 := Qred (t108 * t176) in
  let t179 := Qred (t57 + t57) in
  let t180 := Qred (t30 * t179) in
  let t181 := Qred (t68 + t68) in
  let t182 := Qred (t64 * t181) in
  let t183 := Qred (t180 + t182) in
  let t184 := Qred (t56 + t56) in
  let t185 := Qred (t184 - 1) in
  let t186 := Qred (t77 * t185) in
  let t187 := Qred (t183 + t186) in
  let t188 := Qred (t23 * t187) in
  let t189 := Qred (t91 * t179) in
  let t190 := Qred (t93 * t181) in
  let t191 := Qred (t189 + t190) in
  let t192 := Qred (t99 * t185) in
  let t193 := Qred (t191 + t192) in
  let t194 := Qred (t87 * t193) in
  let t195 := Qred (t115 * t179) in
  let t196 := Qred (t117 * t181) in
  let t197 := Qred (t195 + t196) in
  let t198 := Qred (t123 * t185) in
  let t199 := Qred (t197 + t198) in
  let t200 := Qred (t108 * t199) in
  let t201 := Qred (t194 + t200) in
  let t202 := Qred (t188 + t201) in
  let t203 := Qred (t23 * t202) in
  let t204 := Qred (t203 - t187) in
  let t206 := Qred (t87 * t202) in
  let t207 := Qred (t206 - t193) in
  let t208 := Qred (t87 * t207) in
  let t209 := Qred (t108 * t202) in
  let t210 := Qred (t209 - t199) in
  let t211 := Qred (t108 * t210) in
  let t214 := Qred (t176 * t168) in
  let t215 := Qred (t136 * t128) in
  let t218 := Qred (t173 * t168) in
  let t219 := Qred (t133 * t128) in
  let t222 := Qred (t170 * t168) in
  let t223 := Qred (t130 * t128) in
  (Qred ((t23 * t130)), Qred ((t134 + t137)), Qred ((t23 * t170)), Qred ((t174 + t177)), Qred ((t23 * t204)), Qred ((t208 + t211)), Qred ((t210 * t202)), Qred ((t214 + t215)), Qred ((t207 * t202)), Qred ((t218 + t219)), Qred ((t204 * t202)), Qred ((t222 + t223))).
Theorem part_v_critical_larger_evaluated :
  part_v_critical_larger_evaluated_term (1897 # 1024) (-185 # 256) (671 # 1024) (679 # 512) (79 # 64) (-279 # 1024) (373 # 256) (825 # 1024) (283 # 1024)
  = ((193451099185260451117 # 1682601782557097596288), (-193451099185260451117 # 1682601782557097596288), (-47082118011136194535 # 210325222819637199536), (47082118011136194535 # 210325222819637199536), (89233638482591168443 # 210325222819637199536), (-89233638482591168443 # 210325222819637199536), (72792422521800607487125 # 251816876297626181730304), (-72792422521800607487125 # 251816876297626181730304), (22537308649031118849775 # 188862657223219636297728), (-22537308649031118849775 # 188862657223219636297728), (14957255558539823781725 # 47215664305804909074432), (-14957255558539823781725 # 47215664305804909074432)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_v_critical_larger_evaluated.
Close Scope Q_scope.

(* (v) bottleneck: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_v_bottleneck_evaluated_term (half_tangent_0 U_0 sigma_0 V_0 sigma_1 : Q) : Q * Q :=
  let t2 := Qred (half_tangent_0 * half_tangent_0) in
  let t3 := Qred (1 - t2) in
  let t4 := Qred (1 + t2) in
  let t5 := Qred (t3 / t4) in
  let t7 := Qred (- U_0) in
  let t8 := Qred (U_0 * t7) in
  let t9 := Qred (1 - t8) in
  let t10 := Qred (1 / t9) in
  let t11 := Qred (t10 + t10) in
  let t12 := Qred (t11 - 1) in
  let t13 := Qred (t5 * t12) in
  let t14 := Qred (half_tangent_0 + half_tangent_0) in
  let t15 := Qred (t14 / t4) in
  let t16 := Qred (t7 * t10) in
  let t17 := Qred (t16 + t16) in
  let t18 := Qred (t15 * t17) in
  let t19 := Qred (t13 + t18) in
  let t21 := Qred (t17 * sigma_0) in
  let t23 := Qred (- V_0) in
  let t24 := Qred (V_0 * t23) in
  let t25 := Qred (1 - t24) in
  let t26 := Qred (1 / t25) in
  let t27 := Qred (t23 * t26) in
  let t28 := Qred (t27 + t27) in
  let t29 := Qred (t21 * t28) in
  let t31 := Qred (t12 * sigma_1) in
  let t32 := Qred (t26 + t26) in
  let t33 := Qred (t32 - 1) in
  let t34 := Qred (t31 * t33) in
  let t35 := Qred (t29 + t34) in
  let t36 := Qred (t19 * t35) in
  let t37 := Qred (- t16) in
  let t38 := Qred (t37 + t37) in
  let t39 := Qred (t5 * t38) in
  let t40 := Qred (t7 * t16) in
  let t41 := Qred (1 - t40) in
  let t42 := Qred (t41 + t41) in
  let t43 := Qred (t42 - 1) in
  let t44 := Qred (t15 * t43) in
  let t45 := Qred (t39 + t44) in
  let t46 := Qred (t43 * sigma_0) in
  let t47 := Qred (t46 * t28) in
  let t48 := Qred (t38 * sigma_1) in
  let t49 := Qred (t48 * t33) in
  let t50 := Qred (t47 + t49) in
  let t51 := Qred (t45 * t50) in
  let t52 := Qred (t36 + t51) in
  let t53 := Qred (t19 * t52) in
  let t54 := Qred (t53 - t35) in
  let t55 := Qred (t54 * t54) in
  let t56 := Qred (t23 * t27) in
  let t57 := Qred (1 - t56) in
  let t58 := Qred (t57 + t57) in
  let t59 := Qred (t58 - 1) in
  let t60 := Qred (t21 * t59) in
  let t61 := Qred (- t27) in
  let t62 := Qred (t61 + t61) in
  let t63 := Qred (t31 * t62) in
  let t64 := Qred (t60 + t63) in
  let t65 := Qred (t19 * t64) in
  let t66 := Qred (t46 * t59) in
  let t67 := Qred (t48 * t62) in
  let t68 := Qred (t66 + t67) in
  let t69 := Qred (t45 * t68) in
  let t70 := Qred (t65 + t69) in
  let t71 := Qred (t19 * t70) in
  let t72 := Qred (t71 - t64) in
  let t73 := Qred (t72 * t72) in
  let t74 := Qred (t45 * t52) in
  let t75 := Qred (t74 - t50) in
  let t76 := Qred (t75 * t75) in
  let t77 := Qred (t45 * t70) in
  let t78 := Qred (t77 - t68) in
  let t79 := Qred (t78 * t78) in
  let t80 := Qred (t76 + t79) in
  let t81 := Qred (t73 + t80) in
  let t82 := Qred (t55 + t81) in
  let t83 := Qred (t12 * t35) in
  let t84 := Qred (t38 * t50) in
  let t85 := Qred (t83 + t84) in
  let t86 := Qred (t12 * t85) in
  let t87 := Qred (t86 - t35) in
  let t88 := Qred (t87 * t87) in
  let t89 := Qred (t12 * t64) in
  let t90 := Qred (t38 * t68) in
  let t91 := Qred (t89 + t90) in
  let t92 := Qred (t12 * t91) in
  let t93 := Qred (t92 - t64) in
  let t94 := Qred (t93 * t93) in
  let t95 := Qred (t38 * t85) in
  let t96 := Qred (t95 - t50) in
  let t97 := Qred (t96 * t96) in
  let t98 := Qred (t38 * t91) in
  let t99 := Qred (t98 - t68) in
  let t100 := Qred (t99 * t99) in
  let t101 := Qred (t97 + t100) in
  let t102 := Qred (t94 + t101) in
  let t103 := Qred (t88 + t102) in
  let t105 := Qred (t15 * t15) in
  let t106 := Qred (sigma_0 * sigma_0) in
  let t107 := Qred (sigma_1 * sigma_1) in
  let t108 := Qred (t106 - t107) in
  (Qred ((t82 - t103)), Qred ((t105 * t108))).
Theorem part_v_bottleneck_evaluated :
  part_v_bottleneck_evaluated_term (1515 # 1024) (671 # 1024) (423 # 512) (79 # 64) (313 # 1024)
  = ((-5671473432300 # 11181005127601), (5671473432300 # 11181005127601)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_v_bottleneck_evaluated.
Close Scope Q_scope.

(* (v) bottleneck: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=3 Kept=1 SpareUnit=True Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition part_v_bottleneck_larger_evaluated_term (half_tangent_0 U_2 U_1 U_0 sigma_0 V_1 V_2 V_0 sigma_1 sigma_2 : Q) : Q * Q :=
  let t2 := Qred (half_tangent_0 * half_tangent_0) in
  let t3 := Qred (1 - t2) in
  let t4 := Qred (1 + t2) in
  let t5 := Qred (t3 / t4) in
  let t9 := Qred (- U_0) in
  let t10 := Qred (U_1 * t9) in
  let t11 := Qred (U_2 - t10) in
  let t12 := Qred (U_0 * t9) in
  let t13 := Qred (1 - t12) in
  let t14 := Qred (1 / t13) in
  let t15 := Qred (t11 * t14) in
  let t16 := Qred (- t15) in
  let t17 := Qred (- U_1) in
  let t18 := Qred (U_1 * t17) in
  let t19 := Qred (1 - t18) in
  let t20 := Qred (- U_2) in
  let t21 := Qred (U_0 * t17) in
  let t22 := Qred (t20 - t21) in
  let t23 := Qred (t22 * t14) in
  let t24 := Qred (t11 * t23) in
  let t25 := Qred (t19 - t24) in
  let t26 := Qred (1 / t25) in
  let t27 := Qred (t16 * t26) in
  let t28 := Qred (t27 + t27) in
  let t29 := Qred (t5 * t28) in
  let t30 := Qred (half_tangent_0 + half_tangent_0) in
  let t31 := Qred (t30 / t4) in
  let t32 := Qred (t9 * t14) in
  let t33 := Qred (t11 * t32) in
  let t34 := Qred (t17 - t33) in
  let t35 := Qred (t34 * t26) in
  let t36 := Qred (t35 + t35) in
  let t37 := Qred (t31 * t36) in
  let t38 := Qred (t29 + t37) in
  let t40 := Qred (t36 * sigma_0) in
  let t42 := Qred (- V_1) in
  let t45 := Qred (- V_0) in
  let t46 := Qred (V_1 * t45) in
  let t47 := Qred (V_2 - t46) in
  let t48 := Qred (V_0 * t45) in
  let t49 := Qred (1 - t48) in
  let t50 := Qred (1 / t49) in
  let t51 := Qred (t45 * t50) in
  let t52 := Qred (t47 * t51) in
  let t53 := Qred (t42 - t52) in
  let t54 := Qred (V_1 * t42) in
  let t55 := Qred (1 - t54) in
  let t56 := Qred (- V_2) in
  let t57 := Qred (V_0 * t42) in
  let t58 := Qred (t56 - t57) in
  let t59 := Qred (t58 * t50) in
  let t60 := Qred (t47 * t59) in
  let t61 := Qred (t55 - t60) in
  let t62 := Qred (1 / t61) in
  let t63 := Qred (t53 * t62) in
  let t64 := Qred (t63 + t63) in
  let t65 := Qred (t40 * t64) in
  let t67 := Qred (t28 * sigma_1) in
  let t68 := Qred (t47 * t50) in
  let t69 := Qred (- t68) in
  let t70 := Qred (t69 * t62) in
  let t71 := Qred (t70 + t70) in
  let t72 := Qred (t67 * t71) in
  let t73 := Qred (t65 + t72) in
  let t74 := Qred (t26 + t26) in
  let t75 := Qred (t74 - 1) in
  let t77 := Qred (t75 * sigma_2) in
  let t78 := Qred (t62 + t62) in
  let t79 := Qred (t78 - 1) in
  let t80 := Qred (t77 * t79) in
  let t81 := Qred (t73 + t80) in
  let t82 := Qred (t38 * t81) in
  let t83 := Qred (t23 * t27) in
  let t84 := Qred (t14 - t83) in
  let t85 := Qred (t84 + t84) in
  let t86 := Qred (t85 - 1) in
  let t87 := Qred (t5 * t86) in
  let t88 := Qred (t23 * t35) in
  let t89 := Qred (t32 - t88) in
  let t90 := Qred (t89 + t89) in
  let t91 := Qred (t31 * t90) in
  let t92 := Qred (t87 + t91) in
  let t93 := Qred (t90 * sigma_0) in
  let t94 := Qred (t93 * t64) in
  let t95 := Qred (t86 * sigma_1) in
  let t96 := Qred (t95 * t71) in
  let t97 := Qred (t94 + t96) in
  let t98 := Qred (t23 * t26) in
  let t99 := Qred (- t98) in
  let t100 := Qred (t99 + t99) in
  let t101 := Qred (t100 * sigma_2) in
  let t102 := Qred (t101 * t79) in
  let t103 := Qred (t97 + t102) in
  let t104 := Qred (t92 * t103) in
  let t105 := Qred (- t32) in
  let t106 := Qred (t9 * t23) in
  let t107 := Qred (t17 - t106) in
  let t108 := Qred (t107 * t27) in
  let t109 := Qred (t105 - t108) in
  let t110 := Qred (t109 + t109) in
  let t111 := Qred (t5 * t110) in
  let t112 := Qred (t9 * t32) in
  let t113 := Qred (1 - t112) in
  let t114 := Qred (t107 * t35) in
  let t115 := Qred (t113 - t114) in
  let t116 := Qred (t115 + t115) in
  let t117 := Qred (t116 - 1) in
  let t118 := Qred (t31 * t117) in
  let t119 := Qred (t111 + t118) in
  let t120 := Qred (t117 * sigma_0) in
  let t121 := Qred (t120 * t64) in
  let t122 := Qred (t110 * sigma_1) in
  let t123 := Qred (t122 * t71) in
  let t124 := Qred (t121 + t123) in
  let t125 := Qred (t107 * t26) in
  let t126 := Qred (- t125) in
  let t127 := Qred (t126 + t126) in
  let t128 := Qred (t127 * sigma_2) in
  let t129 := Qred (t128 * t79) in
  let t130 := Qred (t124 + t129) in
  let t131 := Qred (t119 * t130) in
  let t132 := Qred (t104 + t131) in
  let t133 := Qred (t82 + t132) in
  let t134 := Qred (t38 * t133) in
  let t135 := Qred (t134 - t81) in
  let t136 := Qred (t135 * t135) in
  let t137 := Qred (t59 * t63) in
  let t138 := Qred (t51 - t137) in
  let t139 := Qred (t138 + t138) in
  let t140 := Qred (t40 * t139) in
  let t141 := Qred (t59 * t70) in
  let t142 := Qred (t50 - t141) in
  let t143 := Qred (t142 + t142) in
  let t144 := Qred (t143 - 1) in
  let t145 := Qred (t67 * t144) in
  let t146 := Qred (t140 + t145) in
  let t147 := Qred (t59 * t62) in
  let t148 := Qred (- t147) in
  let t149 := Qred (t148 + t148) in
  let t150 := Qred (t77 * t149) in
  let t151 := Qred (t146 + t150) in
  let t152 := Qred (t38 * t151) in
  let t153 := Qred (t93 * t139) in
  let t154 := Qred (t95 * t144) in
  let t155 := Qred (t153 + t154) in
  let t156 := Qred (t101 * t149) in
  let t157 := Qred (t155 + t156) in
  let t158 := Qred (t92 * t157) in
  let t159 := Qred (t120 * t139) in
  let t160 := Qred (t122 * t144) in
  let t161 := Qred (t159 + t160) in
  let t162 := Qred (t128 * t149) in
  let t163 := Qred (t161 + t162) in
  let t164 := Qred (t119 * t163) in
  let t165 := Qred (t158 + t164) in
  let t166 := Qred (t152 + t165) in
  let t167 := Qred (t38 * t166) in
  let t168 := Qred (t167 - t151) in
  let t169 := Qred (t168 * t168) in
  let t170 := Qred (t45 * t51) in
  let t171 := Qred (1 - t170) in
  let t172 := Qred (t45 * t59) in
  let t173 := Qred (t42 - t172) in
  let t174 := Qred (t173 * t63) in
  let t175 := Qred (t171 - t174) in
  let t176 := Qred (t175 + t175) in
  let t177 := Qred (t176 - 1) in
  let t178 := Qred (t40 * t177) in
  let t179 := Qred (- t51) in
  let t180 := Qred (t173 * t70) in
  let t181 := Qred (t179 - t180) in
  let t182 := Qred (t181 + t181) in
  let t183 := Qred (t67 * t182) in
  let t184 := Qred (t178 + t183) in
  let t185 := Qred (t173 * t62) in
  let t186 := Qred (- t185) in
  let t187 := Qred (t186 + t186) in
  let t188 := Qred (t77 * t187) in
  let t189 := Qred (t184 + t188) in
  let t190 := Qred (t38 * t189) in
  let t191 := Qred (t93 * t177) in
  let t192 := Qred (t95 * t182) in
  let t193 := Qred (t191 + t192) in
  let t194 := Qred (t101 * t187) in
  let t195 := Qred (t193 + t194) in
  let t196 := Qred (t92 * t195) in
  let t197 := Qred (t120 * t177) in
  let t198 := Qred (t122 * t182) in
  let t199 := Qred (t197 + t198) in
  let t200 := Qred (t128 * t187) in
  let t201 := Qred (t199 + t200) in
  let t202 := Qred (t119 * t201) in
  let t203 := Qred (t196 + t202) in
  let t204 := Qred (t190 + t203) in
  let t205 := Qred (t38 * t204) in
  let t206 := Qred (t205 - t189) in
  let t207 := Qred (t206 * t206) in
  let t208 := Qred (t92 * t133) in
  let t209 := Qred (t208 - t103) in
  let t210 := Qred (t209 * t209) in
  let t211 := Qred (t92 * t166) in
  let t212 := Qred (t211 - t157) in
  let t213 := Qred (t212 * t212) in
  let t214 := Qred (t92 * t204) in
  let t215 := Qred (t214 - t195) in
  let t216 := Qred (t215 * t215) in
  let t217 := Qred (t119 * t133) in
  let t218 := Qred (t217 - t130) in
  let t219 := Qred (t218 * t218) in
  let t220 := Qred (t119 * t166) in
  let t221 := Qred (t220 - t163) in
  let t222 := Qred (t221 * t221) in
  let t223 := Qred (t119 * t204) in
  let t224 := Qred (t223 - t201) in
  let t225 := Qred (t224 * t224) in
  let t226 := Qred (t222 + t225) in
  let t227 := Qred (t219 + t226) in
  let t228 := Qred (t216 + t227) in
  let t229 := Qred (t213 + t228) in
  let t230 := Qred (t210 + t229) in
  let t231 := Qred (t207 + t230) in
  let t232 := Qred (t169 + t231) in
  let t233 := Qred (t136 + t232) in
  let t234 := Qred (t28 * t81) in
  let t235 := Qred (t86 * t103) in
  let t236 := Qred (t110 * t130) in
  let t237 := Qred (t235 + t236) in
  let t238 := Qred (t234 + t237) in
  let t239 := Qred (t28 * t238) in
  let t240 := Qred (t239 - t81) in
  let t241 := Qred (t240 * t240) in
  let t242 := Qred (t28 * t151) in
  let t243 := Qred (t86 * t157) in
  let t244 := Qred (t110 * t163) in
  let t245 := Qred (t243 + t244) in
  let t246 := Qred (t242 + t245) in
  let t247 := Qred (t28 * t246) in
  let t248 := Qred (t247 - t151) in
  let t249 := Qred (t248 * t248) in
  let t250 := Qred (t28 * t189) in
  let t251 := Qred (t86 * t195) in
  let t252 := Qred (t110 * t201) in
  let t253 := Qred (t251 + t252) in
  let t254 := Qred (t250 + t253) in
  let t255 := Qred (t28 * t254) in
  let t256 := Qred (t255 - t189) in
  let t257 := Qred (t256 * t256) in
  let t258 := Qred (t86 * t238) in
  let t259 := Qred (t258 - t103) in
  let t260 := Qred (t259 * t259) in
  let t261 := Qred (t86 * t246) in
  let t262 := Qred (t261 - t157) in
  let t263 := Qred (t262 * t262) in
  let t264 := Qred (t86 * t254) in
  let t265 := Qred (t264 - t195) in
  let t266 := Qred (t265 * t265) in
  let t267 := Qred (t110 * t238) in
  let t268 := Qred (t267 - t130) in
  let t269 := Qred (t268 * t268) in
  let t270 := Qred (t110 * t246) in
  let t271 := Qred (t270 - t163) in
  let t272 := Qred (t271 * t271) in
  let t273 := Qred (t110 * t254) in
  let t274 := Qred (t273 - t201) in
  let t275 := Qred (t274 * t274) in
  let t276 := Qred (t272 + t275) in
  let t277 := Qred (t269 + t276) in
  let t278 := Qred (t266 + t277) in
  let t279 := Qred (t263 + t278) in
  let t280 := Qred (t260 + t279) in
  let t281 := Qred (t257 + t280) in
  let t282 := Qred (t249 + t281) in
  let t283 := Qred (t241 + t282) in
  let t285 := Qred (t31 * t31) in
  let t286 := Qred (sigma_0 * sigma_0) in
  let t287 := Qred (sigma_1 * sigma_1) in
  let t288 := Qred (t286 - t287) in
  (Qred ((t233 - t283)), Qred ((t285 * t288))).
Theorem part_v_bottleneck_larger_evaluated :
  part_v_bottleneck_larger_evaluated_term (1515 # 1024) (1897 # 1024) (-185 # 256) (671 # 1024) (679 # 512) (-279 # 1024) (373 # 256) (79 # 64) (825 # 1024) (283 # 1024)
  = ((-288711762300 # 302189327773), (288711762300 # 302189327773)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_v_bottleneck_larger_evaluated.
Close Scope Q_scope.

(* Without 'there is a spare hidden unit (as many units as fitted triples)' (i) escape is false: at what trial 0 draws a difference is not zero. *)
(* at Size=2 Kept=1 SpareUnit=False Spare=1 MissesSomething=True TwoLayers=True *)
Open Scope Q_scope.
Definition without_2_part_i_escape_term (U_0 e_0 sigma_0 V_0 sigma_1 : Q) : Q :=
  let t1 := Qred (- U_0) in
  let t3 := Qred (U_0 * t1) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t1 * t5) in
  let t7 := Qred (t6 + t6) in
  let t9 := Qred (t5 + t5) in
  let t10 := Qred (t9 - 1) in
  let t11 := Qred (e_0 * t10) in
  let t12 := Qred (t7 + t11) in
  let t15 := Qred (- V_0) in
  let t16 := Qred (V_0 * t15) in
  let t17 := Qred (1 - t16) in
  let t18 := Qred (1 / t17) in
  let t19 := Qred (t15 * t18) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (sigma_0 * t20) in
  let t22 := Qred (t18 + t18) in
  let t23 := Qred (t22 - 1) in
  let t24 := Qred (e_0 * t23) in
  let t25 := Qred (t21 + t24) in
  let t26 := Qred (t12 * t25) in
  let t27 := Qred (t7 * sigma_0) in
  let t28 := Qred (t27 * t20) in
  let t30 := Qred (t10 * sigma_1) in
  let t31 := Qred (t30 * t23) in
  let t32 := Qred (t28 + t31) in
  let t33 := Qred (t26 - t32) in
  let t34 := Qred (t33 * t33) in
  let t35 := Qred (t15 * t19) in
  let t36 := Qred (1 - t35) in
  let t37 := Qred (t36 + t36) in
  let t38 := Qred (t37 - 1) in
  let t39 := Qred (sigma_0 * t38) in
  let t40 := Qred (- t19) in
  let t41 := Qred (t40 + t40) in
  let t42 := Qred (e_0 * t41) in
  let t43 := Qred (t39 + t42) in
  let t44 := Qred (t12 * t43) in
  let t45 := Qred (t27 * t38) in
  let t46 := Qred (t30 * t41) in
  let t47 := Qred (t45 + t46) in
  let t48 := Qred (t44 - t47) in
  let t49 := Qred (t48 * t48) in
  let t50 := Qred (t1 * t6) in
  let t51 := Qred (1 - t50) in
  let t52 := Qred (t51 + t51) in
  let t53 := Qred (t52 - 1) in
  let t54 := Qred (- t6) in
  let t55 := Qred (t54 + t54) in
  let t56 := Qred (e_0 * t55) in
  let t57 := Qred (t53 + t56) in
  let t58 := Qred (t57 * t25) in
  let t59 := Qred (t53 * sigma_0) in
  let t60 := Qred (t59 * t20) in
  let t61 := Qred (t55 * sigma_1) in
  let t62 := Qred (t61 * t23) in
  let t63 := Qred (t60 + t62) in
  let t64 := Qred (t58 - t63) in
  let t65 := Qred (t64 * t64) in
  let t66 := Qred (t57 * t43) in
  let t67 := Qred (t59 * t38) in
  let t68 := Qred (t61 * t41) in
  let t69 := Qred (t67 + t68) in
  let t70 := Qred (t66 - t69) in
  let t71 := Qred (t70 * t70) in
  let t72 := Qred (t65 + t71) in
  let t73 := Qred (t49 + t72) in
  let t74 := Qred (t34 + t73) in
  let t75 := Qred (t7 * t21) in
  let t76 := Qred (t75 - t32) in
  let t77 := Qred (t76 * t76) in
  let t78 := Qred (t7 * t39) in
  let t79 := Qred (t78 - t47) in
  let t80 := Qred (t79 * t79) in
  let t81 := Qred (t53 * t21) in
  let t82 := Qred (t81 - t63) in
  let t83 := Qred (t82 * t82) in
  let t84 := Qred (t53 * t39) in
  let t85 := Qred (t84 - t69) in
  let t86 := Qred (t85 * t85) in
  let t87 := Qred (t83 + t86) in
  let t88 := Qred (t80 + t87) in
  let t89 := Qred (t77 + t88) in
  let t90 := Qred (t74 - t89) in
  let t91 := Qred (e_0 * e_0) in
  let t93 := Qred (2 * sigma_1) in
  let t94 := Qred (t93 - t91) in
  let t95 := Qred (t91 * t94) in
  Qred ((t90 + t95)).
Theorem without_2_part_i_escape :
  without_2_part_i_escape_term (-31 # 128) (1295 # 1024) (1001 # 1024) (-1749 # 1024) (255 # 512) = (3438868893425 # 1099511627776)
  /\ ~ without_2_part_i_escape_term (-31 # 128) (1295 # 1024) (1001 # 1024) (-1749 # 1024) (255 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_i_escape.
Close Scope Q_scope.
